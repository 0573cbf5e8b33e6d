import { canonicalUri, isConfigUri, type Project } from '@referentiel/language';
import type { FileAccess, Listing, ReadFile } from '../files/file-access.js';
import { isAuthorFile, isUntitled } from './author-file.js';
import { Folders } from './folders.js';
import { bringNeighbours } from './neighbours.js';
import { OpenDocuments } from './open-documents.js';
import { Reading, type ReadingProgress } from './reading.js';

/** What the disk needs of its host. */
export interface DiskHost extends ReadingProgress {
  readers: readonly FileAccess[];
  /** Whether something that the author waits for is about to be done: reading waits then. */
  isBusy(): boolean;
  /** What of a folder could not be looked into. */
  incomplete(listing: Listing, folder: string): void;
}

/**
 * Keeps the project in step with the files that nobody has open: those of the workspace's folders, and for a file opened
 * alone those near it (its parts, its main file, its catalogues).
 */
export class Disk {
  private readonly folders = new Folders();
  private readonly open = new OpenDocuments();
  private readonly reading: Reading;

  constructor(
    private readonly project: Project,
    private readonly host: DiskHost,
  ) {
    const source = {
      recall: (uris: readonly string[]) => this.recall(uris),
      read: (uri: string) => this.readNow(uri),
      counts: (uri: string) => !this.isOpen(uri),
      take: (uri: string, file: ReadFile | undefined) => this.take(uri, file),
    };
    this.reading = new Reading(source, host, () => host.isBusy());
  }

  /** Whether there are files still to be read: what is missing may be in one of them. */
  get isReading(): boolean {
    return this.reading.isActive;
  }

  /** Reads no more of the folders that are being read. */
  stopReading(): void {
    this.reading.stop();
  }

  /**
   * Loads a folder once; folders inside folders add nothing twice. `ready`: what must be there before it is read, while it is
   * known from now on that its files will come.
   */
  addFolder(uri: string, most?: number, ready?: Promise<unknown>): Promise<void> {
    return this.folders.add(uri, (isKnown) =>
      this.reading.during(async () => {
        await ready;
        const files = await this.list(uri, most);
        // The folder may be gone before it is read, or another one may hold it.
        await this.reading.all(this.open.nearestFirst(files), isKnown);
      }),
    );
  }

  /** Forgets a folder's files, but for those that are open or stand in another folder; stops reading it. */
  removeFolder(uri: string): void {
    this.folders.remove(uri);
    this.forget(uri, (file) => this.folders.hold(file));
  }

  /** A folder is not there any more, though what it stands in is: its files went with it. */
  vanished(uri: string): void {
    this.forget(uri, () => false);
  }

  /** A folder came to stand in another one, with its files. */
  async appeared(uri: string): Promise<void> {
    if (!this.folders.hold(`${uri}/`)) return;
    await this.reading.during(async () => this.reading.all(await this.list(uri)));
  }

  /** What may belong to a file that stands outside all folders. */
  async addNeighbours(uri: string): Promise<void> {
    if (!isAuthorFile(uri) || isUntitled(uri) || this.folders.hold(uri)) return;
    const bring = {
      addFolder: (folder: string, most: number) => this.addFolder(folder, most),
      readFolder: async (folder: string) => this.reading.all(await this.list(folder, 1)),
      readFile: (file: string) => this.reading.one(file),
    };
    await this.reading.during(() => bringNeighbours(uri, this.project, bring));
  }

  opened(uri: string, text: string): void {
    if (!isAuthorFile(uri)) return;
    this.open.add(uri);
    const trouble = this.open.troubleOf(uri);
    this.take(uri, { text, ...(trouble && { trouble }) });
  }

  /**
   * Looks at the file of a document that the editor holds: the editor decodes by itself and says nothing of the encoding. Says
   * whether that is new; `textNow` is what the document says by then.
   */
  async lookAtEncoding(uri: string, textNow: () => string | undefined): Promise<boolean> {
    if (!this.isOpen(uri) || isConfigUri(uri) || isUntitled(uri)) return false;
    const trouble = (await this.readNow(uri))?.trouble;
    const text = textNow();
    const isNew = this.open.setTrouble(uri, trouble?.rule === 'LEX-06' ? trouble : undefined);
    if (isNew && text !== undefined) this.opened(uri, text);
    return isNew;
  }

  /** What the disk says of a file at the moment, open or not. */
  async readNow(uri: string): Promise<ReadFile | undefined> {
    return this.reader(uri)?.read(uri);
  }

  /** Back to what the disk says; a text that stands in no folder is gone. */
  async closed(uri: string): Promise<void> {
    if (!this.open.delete(uri)) return;
    if (this.folders.hold(uri) || isConfigUri(uri)) await this.reading.one(uri);
    else this.take(uri, undefined);
  }

  /** Files were created, changed or deleted by somebody else; those that no folder would have brought in are left out. */
  async refresh(uris: readonly string[]): Promise<void> {
    await this.reading.all(uris.filter((uri) => this.has(uri) || this.folders.hold(uri)));
  }

  isOpen(uri: string): boolean {
    return this.open.has(uri);
  }

  private has(uri: string): boolean {
    return isConfigUri(uri) ? this.project.hasConfig(uri) : this.project.has(uri);
  }

  /** What an earlier session knew of files that are as they were then. */
  private async recall(uris: readonly string[]): Promise<(ReadFile | undefined)[]> {
    const { session } = this.project;
    const found = new Map<string, ReadFile>();
    for (const reader of this.host.readers) {
      const known = uris.filter((uri) => reader.stampsOf && session.remembers(uri) && this.reader(uri) === reader);
      const stamps = known.length ? await reader.stampsOf?.(known) : [];
      for (const [rank, uri] of known.entries()) {
        const stamp = stamps?.[rank];
        if (stamp && session.knows(uri, stamp)) found.set(uri, { text: '', stamp, isKnown: true });
      }
    }
    return uris.map((uri) => found.get(uri));
  }

  /** What a file says now, or that it is gone. */
  private take(uri: string, file: ReadFile | undefined): void {
    const isConfig = isConfigUri(uri);
    if (file === undefined) {
      if (isConfig) this.project.removeConfig(uri);
      else this.project.remove(uri);
    } else if (isConfig) this.project.setConfig(uri, file.text);
    else if (this.isOpen(uri)) this.project.setText(uri, file.text, file.trouble);
    else if (file.isKnown) this.project.setKnown(uri, file.stamp ?? '');
    else {
      this.project.setClosed(uri, file.text, file.trouble, file.stamp);
      this.project.makeRoom();
    }
  }

  private async list(folder: string, most?: number): Promise<string[]> {
    const listing = await this.reader(folder)?.list(folder, most);
    if (!listing) return [];
    if (listing.closed.length || (listing.isCut && most === undefined)) this.host.incomplete(listing, folder);
    return listing.files;
  }

  private reader(uri: string): FileAccess | undefined {
    return this.host.readers.find((reader) => reader.serves(uri));
  }

  private forget(folder: string, isKept: (file: string) => boolean): void {
    const above = `${canonicalUri(folder).replace(/\/$/, '')}/`;
    this.reading.forget((uri) => uri.startsWith(above) && !isKept(uri));
    const { files, configs } = this.project.snapshot();
    for (const { uri } of [...files, ...configs]) {
      if (canonicalUri(uri).startsWith(above) && !this.isOpen(uri) && !isKept(uri)) this.take(uri, undefined);
    }
  }
}
