import { BUILTIN_SCHEME, CONFIG_NAME, canonicalUri, isConfigUri, isSkipped, type Project } from '@referentiel/language';
import { URI, Utils } from 'vscode-uri';
import type { FileAccess } from '../files/file-access.js';

/** How many files are read at a time. */
const BATCH = 16;
/** Folders looked into for the neighbours of a file: it may stand at the top of a whole disk. */
const NEARBY = 500;
/** Findings that a file in a folder above may answer: no certification for `dans`, an unknown catalogue. */
const MISSING = new Set(['REF-03', 'REF-04']);

/**
 * Keeps the project in step with the files that nobody has open: those of the workspace's folders, and for a file opened
 * alone those near it (its parts, its main file, its catalogues).
 */
export class Disk {
  private readonly folders = new Map<string, Promise<void>>();
  /** Documents that the editor holds: what the disk says of them does not count. */
  private readonly open = new Set<string>();
  /** The last reading of each file, while it lasts: an earlier one that ends later must not undo it. */
  private readonly readings = new Map<string, symbol>();

  constructor(
    private readonly project: Project,
    private readonly readers: readonly FileAccess[],
  ) {}

  /** Loads a folder once; folders inside folders add nothing twice. */
  addFolder(uri: string, most?: number): Promise<void> {
    const key = canonicalUri(uri);
    let loading = this.folders.get(key);
    if (!loading) {
      loading = this.load(uri, key, most);
      this.folders.set(key, loading);
    }
    return loading;
  }

  /** Forgets a folder's files, but for those that are open or stand in another folder; stops reading it. */
  removeFolder(uri: string): void {
    this.folders.delete(canonicalUri(uri));
    this.forget(uri, (file) => this.isInFolder(file));
  }

  /** A folder is not there any more, though what it stands in is: its files went with it. */
  vanished(uri: string): void {
    this.forget(uri, () => false);
  }

  /** A folder came to stand in another one, with its files. */
  async appeared(uri: string): Promise<void> {
    if (this.isInFolder(`${uri}/`)) await this.readAll((await this.reader(uri)?.list(uri)) ?? []);
  }

  /**
   * What may belong to a file that stands outside all folders: the files around and below it, and while its certification
   * or a catalogue is missing, those directly in the folders above. The configuration of its project too.
   */
  async addNeighbours(uri: string): Promise<void> {
    if (!isFile(uri) || URI.parse(uri).scheme === 'untitled' || this.isInFolder(uri)) return;
    let folder = Utils.dirname(URI.parse(uri));
    await this.addFolder(folder.toString(), NEARBY);
    await this.addConfigAbove(folder);
    for (let above = Utils.dirname(folder); above.path !== folder.path; above = Utils.dirname(folder)) {
      if (!this.lacks(uri)) return;
      folder = above;
      await this.readAll((await this.reader(uri)?.list(folder.toString(), 1)) ?? []);
    }
  }

  /** The configuration of the project that a folder is in: the nearest one. */
  private async addConfigAbove(from: URI): Promise<void> {
    for (let folder = from, last = ''; folder.path !== last; folder = Utils.dirname(folder)) {
      last = folder.path;
      const uri = Utils.joinPath(folder, CONFIG_NAME).toString();
      if (!this.project.hasConfig(uri)) await this.read(uri);
      if (this.project.hasConfig(uri)) return;
    }
  }

  opened(uri: string, text: string): void {
    if (!isFile(uri)) return;
    this.open.add(canonicalUri(uri));
    this.take(uri, text);
  }

  /** Back to what the disk says; a text that stands in no folder is gone. */
  async closed(uri: string): Promise<void> {
    if (!this.open.delete(canonicalUri(uri))) return;
    if (this.isInFolder(uri) || isConfigUri(uri)) await this.read(uri);
    else this.take(uri, undefined);
  }

  /** Files were created, changed or deleted by somebody else; those that no folder would have brought in are left out. */
  async refresh(uris: readonly string[]): Promise<void> {
    await this.readAll(uris.filter((uri) => this.has(uri) || this.isInFolder(uri)));
  }

  isOpen(uri: string): boolean {
    return this.open.has(canonicalUri(uri));
  }

  private lacks(uri: string): boolean {
    const snapshot = this.project.snapshot();
    const file = snapshot.file(uri);
    return file !== undefined && snapshot.findingsOf(file).some(({ rule }) => MISSING.has(rule));
  }

  private async read(uri: string, isWanted = () => true): Promise<void> {
    if (this.isOpen(uri)) return;
    const key = canonicalUri(uri);
    const reading = Symbol(key);
    this.readings.set(key, reading);
    const text = await this.reader(uri)?.read(uri);
    if (this.readings.get(key) !== reading) return;
    this.readings.delete(key);
    if (this.isOpen(uri) || !isWanted()) return;
    this.take(uri, text);
  }

  private has(uri: string): boolean {
    return isConfigUri(uri) ? this.project.hasConfig(uri) : this.project.has(uri);
  }

  /** What a file says now, or that it is gone. */
  private take(uri: string, text: string | undefined): void {
    const isConfig = isConfigUri(uri);
    if (text === undefined) {
      if (isConfig) this.project.removeConfig(uri);
      else this.project.remove(uri);
    } else if (isConfig) this.project.setConfig(uri, text);
    else this.project.setText(uri, text);
  }

  private async readAll(uris: readonly string[], isWanted?: () => boolean): Promise<void> {
    for (let rank = 0; rank < uris.length; rank += BATCH) {
      await Promise.all(uris.slice(rank, rank + BATCH).map((uri) => this.read(uri, isWanted)));
    }
  }

  private reader(uri: string): FileAccess | undefined {
    return this.readers.find((reader) => reader.serves(uri));
  }

  private async load(folder: string, key: string, most: number | undefined): Promise<void> {
    const uris = (await this.reader(folder)?.list(folder, most)) ?? [];
    // The folder may be gone before it is read, or another one may hold it.
    await this.readAll(uris, () => this.folders.has(key));
  }

  /** Whether a file stands in a folder that is known, and not in one that is skipped there. */
  private isInFolder(uri: string): boolean {
    const file = canonicalUri(uri);
    return [...this.folders.keys()].some((folder) => {
      const above = folder.replace(/\/$/, '');
      return (
        file.startsWith(`${above}/`) &&
        !file
          .slice(above.length + 1)
          .split('/')
          .some(isSkipped)
      );
    });
  }

  private forget(folder: string, isKept: (file: string) => boolean): void {
    const above = `${canonicalUri(folder).replace(/\/$/, '')}/`;
    const { files, configs } = this.project.snapshot();
    for (const { uri } of [...files, ...configs]) {
      if (canonicalUri(uri).startsWith(above) && !this.isOpen(uri) && !isKept(uri)) this.take(uri, undefined);
    }
  }
}

/** Whether a document is a file of the author: not a built-in catalogue, nor an earlier version that a comparison shows. */
function isFile(uri: string): boolean {
  const { scheme, query } = URI.parse(uri);
  return scheme !== BUILTIN_SCHEME && query === '';
}
