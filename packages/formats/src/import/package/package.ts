import { XmlDecoder } from './decode-xml.js';
import { type Budget, expand } from './expand.js';
import { refusalOfNonZip } from './file-kind.js';
import { LIMITS } from './limits.js';
import { type XmlHandler, XmlReader } from './parse-xml.js';
import { type ZipEntry, zipEntries } from './zip-directory.js';

/** An Office file opened safely: nothing is expanded before it is asked for, and never beyond `LIMITS`. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly budget: Budget = { left: LIMITS.total };
  /** Names of its files, in the order of the archive. */
  readonly names: readonly string[];

  /** Throws `ImportRefused` for what is no archive, or no honest one. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusalOfNonZip(bytes);
    const entries = zipEntries(bytes);
    this.names = entries.map(({ name }) => name);
    // Names of parts compare without regard to case (ECMA-376 part 2, §6.2.2).
    for (const entry of entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** A part whole; undefined when there is none of that name. Throws `ImportRefused` when it is damaged or too large. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return undefined;
    // Only a length within the limits is believed, and it is checked: a lie never allocates.
    const pieces: Uint8Array[] = [];
    let length = 0;
    expand(this.bytes, entry, this.budget, (piece) => {
      pieces.push(piece);
      length += piece.length;
    });
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /**
   * Tells `handler` what an XML part holds while it is expanded: the part is never whole in memory. False when there is none
   * of that name. Throws `ImportRefused` as `read` and `parseXml` do.
   */
  parse(name: string, handler: XmlHandler): boolean {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return false;
    const decoder = new XmlDecoder();
    const reader = new XmlReader(entry.name, handler);
    expand(this.bytes, entry, this.budget, (piece) => reader.write(decoder.decode(piece)));
    reader.write(decoder.end());
    reader.end();
    return true;
  }
}

/** Opens an Office file (a zip archive of parts). Throws `ImportRefused`. */
export function openPackage(bytes: Uint8Array): Package {
  return new Package(bytes);
}
