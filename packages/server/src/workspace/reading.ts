import { canonicalUri } from '@referentiel/language';
import type { ReadFile } from '../files/file-access.js';
import { Slices } from './slices.js';

/** How many files are read from the disk at a time. */
const BATCH = 16;
/** How many are asked for whether they have to be read. */
const LOOKED_AT = 256;

/** Follows how far the reading has come. */
export interface ReadingProgress {
  /** Files read, and files known to be read: folders that are being listed may add more. */
  update(done: number, total: number): void;
  end(): void;
}

/** Where files come from and go to. */
export interface Source {
  /** What is known of files without reading them, because they are as an earlier session knew them; in their order. */
  recall(uris: readonly string[]): Promise<readonly (ReadFile | undefined)[]>;
  read(uri: string): Promise<ReadFile | undefined>;
  /** Whether what the disk says of a file counts at the moment. */
  counts(uri: string): boolean;
  /** What a file says now; undefined when it is gone. */
  take(uri: string, file: ReadFile | undefined): void;
}

/** Reads files in the background, a few at a time, so that what the author does meanwhile is answered at once. */
export class Reading {
  /** The last reading of each file, while it lasts: an earlier one that ends later must not undo it. */
  private readonly last = new Map<string, symbol>();
  private readonly slices: Slices;
  private works = 0;
  private done = 0;
  private total = 0;
  private isStopped = false;

  constructor(
    private readonly source: Source,
    private readonly progress: ReadingProgress,
    isBusy: () => boolean,
  ) {
    this.slices = new Slices(isBusy);
  }

  /** Whether files that the workspace is known to hold are still to be read. */
  get isActive(): boolean {
    return this.works > 0 && !this.isStopped;
  }

  /** Reads no more of what it was about to read. */
  stop(): void {
    if (this.works > 0) this.isStopped = true;
  }

  /** A piece of work in which files may come in: a folder is listed and read. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.works++;
    try {
      return await work();
    } finally {
      this.works--;
      if (this.works === 0) this.finish();
    }
  }

  /** Reads files; those of which `isWanted` says no when they were read are not taken in. */
  async all(uris: readonly string[], isWanted = () => true): Promise<void> {
    const isCounted = this.works > 0;
    const isOver = () => isCounted && this.isStopped;
    const count = (files: number) => {
      if (!isCounted) return;
      this.done += files;
      this.progress.update(this.done, this.total);
    };
    if (isCounted) this.total += uris.length;
    for (let from = 0; from < uris.length && !isOver(); from += LOOKED_AT) {
      const looked = uris.slice(from, from + LOOKED_AT);
      const unknown = await this.recall(looked, isWanted);
      count(looked.length - unknown.length);
      for (let rank = 0; rank < unknown.length && !isOver(); rank += BATCH) {
        const batch = unknown.slice(rank, rank + BATCH);
        for (const take of await Promise.all(batch.map((uri) => this.fetch(uri, isWanted)))) {
          take();
          await this.slices.pause();
        }
        count(batch.length);
      }
    }
  }

  /** Reads one file now. */
  async one(uri: string): Promise<void> {
    const [unknown] = await this.recall([uri], () => true);
    if (unknown !== undefined) (await this.fetch(unknown, () => true))();
  }

  /** Files, by their canonical URI, are gone: what was read of them before that does not count. */
  forget(isGone: (uri: string) => boolean): void {
    for (const uri of [...this.last.keys()]) if (isGone(uri)) this.last.delete(uri);
  }

  /** Takes in those of some files that need not be read; the others are given back. */
  private async recall(uris: readonly string[], isWanted: () => boolean): Promise<string[]> {
    const begun = uris.map((uri) => this.begin(uri, isWanted));
    const found = await this.source.recall(uris);
    const unknown: string[] = [];
    for (const [rank, uri] of uris.entries()) {
      const file = found[rank];
      if (!file) {
        unknown.push(uri);
        continue;
      }
      begun[rank]?.(file);
      if (this.slices.isOver) await this.slices.pause();
    }
    return unknown;
  }

  /** Reads a file; what is given takes it in, unless it was read again or opened since. */
  private async fetch(uri: string, isWanted: () => boolean): Promise<() => void> {
    const take = this.begin(uri, isWanted);
    const file = take && (await this.source.read(uri));
    return () => take?.(file);
  }

  /** A file is about to be read; what is given takes in what it says then. Undefined for one of which the disk does not count. */
  private begin(uri: string, isWanted: () => boolean): ((file: ReadFile | undefined) => void) | undefined {
    if (!this.source.counts(uri)) return undefined;
    const key = canonicalUri(uri);
    const reading = Symbol(key);
    this.last.set(key, reading);
    return (file) => {
      if (this.last.get(key) !== reading) return;
      this.last.delete(key);
      if (this.source.counts(uri) && isWanted()) this.source.take(uri, file);
    };
  }

  private finish(): void {
    this.done = 0;
    this.total = 0;
    this.isStopped = false;
    this.progress.end();
  }
}
