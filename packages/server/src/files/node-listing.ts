import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, normalize, sep } from 'node:path';
import { CONFIG_NAME, isSkipped } from '@referentiel/language';
import { codeOf } from './error-code.js';
import { patient } from './patient.js';

/** Enough for any project; a whole disk opened by mistake must not be read to its end. */
const MOST_FOLDERS = 10_000;

function isOurs(name: string): boolean {
  return extname(name).toLowerCase() === '.ref' || name === CONFIG_NAME;
}

/**
 * Lists the `.ref` files and configurations under a folder, those nearest to it first, without node_modules, out and hidden
 * folders. Links are followed; a file or a folder that is reached twice counts once, under its own name where it has one here.
 */
export class NodeListing {
  readonly files: string[] = [];
  readonly closed: { path: string; code: string }[] = [];
  isCut = false;
  /** Folders and files that were reached, with all links followed. */
  private readonly seen = new Set<string>();
  private readonly links: string[] = [];
  private looked = 0;

  constructor(
    root: string,
    private readonly most = MOST_FOLDERS,
  ) {
    this.folders = [normalize(root)];
  }

  private readonly folders: string[];

  async run(): Promise<this> {
    for (;;) {
      const folder = this.folders.shift();
      if (folder !== undefined) await this.look(folder);
      else if (this.links.length) await this.follow(this.links.shift() as string);
      else return this;
    }
  }

  private async look(folder: string): Promise<void> {
    const real = await realpath(folder).catch(() => folder);
    if (this.seen.has(real)) return;
    if (this.looked++ >= this.most) {
      this.isCut = true;
      return;
    }
    this.seen.add(real);
    // Joined by hand: there may be ten thousand of them.
    const [under, reallyUnder] = [folder, real].map((one) => (one.endsWith(sep) ? one : one + sep));
    for (const entry of await this.entries(folder))
      this.enter(`${under}${entry.name}`, `${reallyUnder}${entry.name}`, entry);
  }

  private enter(path: string, real: string, entry: Dirent): void {
    if (isSkipped(entry.name)) return;
    if (entry.isSymbolicLink()) this.links.push(path);
    else if (entry.isDirectory()) this.folders.push(path);
    else if (isOurs(entry.name)) this.add(path, real);
  }

  private add(path: string, real: string): void {
    if (this.seen.has(real)) return;
    this.seen.add(real);
    this.files.push(path);
  }

  /** Where a link leads: one to nothing is nothing, one that goes in circles is for the reader to tell. */
  private async follow(path: string): Promise<void> {
    try {
      const isFolder = (await patient(() => stat(path))).isDirectory();
      if (isFolder) this.folders.push(path);
      else if (isOurs(path)) this.add(path, await realpath(path));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && isOurs(path)) this.add(path, path);
    }
  }

  private async entries(folder: string): Promise<Dirent[]> {
    try {
      return await patient(() => readdir(folder, { withFileTypes: true }));
    } catch (error) {
      const code = codeOf(error);
      // A folder that is missing, or is none, holds nothing.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.closed.push({ path: folder, code });
      return [];
    }
  }
}
