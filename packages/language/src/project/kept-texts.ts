import { fromUtf8, toUtf8 } from './utf8.js';

/** A host that reads a file at once. */
export interface DiskTexts {
  /** Whether it reads files of this URI; the texts of others are kept in memory. */
  serves(uri: string): boolean;
  /** What a file says now, as it was read at first; undefined when it is gone. Never throws. */
  read(uri: string): string | undefined;
}

/**
 * Texts in memory, for a host that cannot read a file at once: as UTF-8, which takes half the room of a string of French.
 * (A string with one « ’ » takes two bytes for each of its characters.)
 */
export class KeptTexts {
  private readonly kept = new Map<string, Uint8Array | string>();

  constructor(private readonly disk: DiskTexts | undefined) {}

  keep(uri: string, text: string): void {
    if (this.disk?.serves(uri)) return;
    // UTF-8 has nothing for half a character.
    this.kept.set(uri, /\p{Surrogate}/u.test(text) ? text : toUtf8(text));
  }

  forget(uri: string): void {
    this.kept.delete(uri);
  }

  /** What a file says: what the disk says now, or what was kept. */
  read(uri: string): string | undefined {
    const kept = this.kept.get(uri);
    if (kept !== undefined) return typeof kept === 'string' ? kept : fromUtf8(kept);
    return this.disk?.serves(uri) ? this.disk.read(uri) : undefined;
  }
}
