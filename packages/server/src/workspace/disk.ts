import { canonicalUri, type Project } from '@referentiel/language';
import { URI, Utils } from 'vscode-uri';
import type { FileAccess } from '../files/file-access.js';

/** How many files are read at a time. */
const BATCH = 16;

/**
 * Keeps the project in step with the files that nobody has open: those of the workspace's folders, and for a file opened
 * alone those of its own folder (its parts, its catalogues).
 */
export class Disk {
  private readonly folders = new Map<string, Promise<void>>();
  /** Documents that the editor holds: what the disk says of them does not count. */
  private readonly open = new Set<string>();

  constructor(
    private readonly project: Project,
    private readonly readers: readonly FileAccess[],
  ) {}

  /** Loads a folder once; folders inside folders add nothing twice. */
  addFolder(uri: string): Promise<void> {
    const key = canonicalUri(uri);
    let loading = this.folders.get(key);
    if (!loading) {
      loading = this.load(uri);
      this.folders.set(key, loading);
    }
    return loading;
  }

  /** Forgets a folder's files, but for those that are open or stand in another folder. */
  removeFolder(uri: string): void {
    this.folders.delete(canonicalUri(uri));
    for (const { uri: file } of this.project.snapshot().files) {
      if (!this.isOpen(file) && isIn(file, uri) && ![...this.folders.keys()].some((other) => isIn(file, other))) {
        this.project.remove(file);
      }
    }
  }

  /** The folder of a file that stands outside all others, whose neighbours it may need. */
  async addNeighbours(uri: string): Promise<void> {
    const { scheme } = URI.parse(uri);
    if (scheme === 'untitled' || [...this.folders.keys()].some((folder) => isIn(uri, folder))) return;
    const folder = Utils.dirname(URI.parse(uri)).toString();
    await this.addFolder(folder);
  }

  opened(uri: string, text: string): void {
    this.open.add(canonicalUri(uri));
    this.project.setText(uri, text);
  }

  /** Back to what the disk says. */
  async closed(uri: string): Promise<void> {
    this.open.delete(canonicalUri(uri));
    await this.refresh(uri);
  }

  /** A file was created, changed or deleted by somebody else. */
  async refresh(uri: string): Promise<void> {
    if (this.isOpen(uri)) return;
    const text = await this.reader(uri)?.read(uri);
    if (this.isOpen(uri)) return;
    if (text === undefined) this.project.remove(uri);
    else this.project.setText(uri, text);
  }

  private isOpen(uri: string): boolean {
    return this.open.has(canonicalUri(uri));
  }

  private reader(uri: string): FileAccess | undefined {
    return this.readers.find((reader) => reader.serves(uri));
  }

  private async load(folder: string): Promise<void> {
    const uris = (await this.reader(folder)?.list(folder)) ?? [];
    for (let rank = 0; rank < uris.length; rank += BATCH) {
      await Promise.all(uris.slice(rank, rank + BATCH).map((uri) => this.refresh(uri)));
    }
  }
}

function isIn(uri: string, folder: string): boolean {
  const above = canonicalUri(folder).replace(/\/$/, '');
  return canonicalUri(uri).startsWith(`${above}/`);
}
