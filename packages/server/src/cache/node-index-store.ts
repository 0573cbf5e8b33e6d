import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { IndexStore } from './index-store.js';

const SUFFIX = '.index';
/** Workspaces that were not opened for so long are forgotten. */
const OLD_MS = 60 * 24 * 60 * 60 * 1000;

/** The folder of caches of this system, where the user's environment does not say another one. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'referentiel');
  if (platform() === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'referentiel', 'Cache');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'referentiel');
  return join(homedir(), '.cache', 'referentiel');
}

/** A file for each workspace, in one folder; a folder that cannot be written keeps nothing. */
export class NodeIndexStore implements IndexStore {
  constructor(
    private readonly folder: string,
    readonly version: string,
  ) {}

  async load(name: string): Promise<Uint8Array | undefined> {
    const path = join(this.folder, name + SUFFIX);
    try {
      const bytes = await readFile(path);
      // It is of use: it stays.
      const now = new Date();
      await utimes(path, now, now).catch(() => {});
      return bytes;
    } catch {
      return undefined;
    }
  }

  async save(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.folder, name + SUFFIX);
    const begun = `${path}.${process.pid}`;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      // Half an index would not be believed; the last whole one is worth more.
      await writeFile(begun, bytes, { mode: 0o600 });
      await rename(begun, path);
      await this.removeOld();
    } catch {
      await rm(begun, { force: true }).catch(() => {});
    }
  }

  private async removeOld(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (!name.includes(SUFFIX)) continue;
      const path = join(this.folder, name);
      if (Date.now() - (await stat(path)).mtimeMs > OLD_MS) await rm(path, { force: true });
    }
  }
}
