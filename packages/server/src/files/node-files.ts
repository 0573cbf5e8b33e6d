import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { CONFIG_NAME, isSkipped } from '@referentiel/language';
import { URI } from 'vscode-uri';
import type { FileAccess } from './file-access.js';

/** Enough for any project; a whole disk opened by mistake must not be read to its end. */
const MOST_FOLDERS = 10_000;

async function listing(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    // A folder that is missing or may not be read holds nothing.
    return [];
  }
}

/**
 * The `.ref` files and configurations under a folder, those nearest to it first, without node_modules, out and hidden folders; a folder
 * reached twice counts once.
 */
async function projectFiles(root: string, most: number): Promise<string[]> {
  const seen = new Set<string>();
  const folders = [root];
  const found: string[] = [];
  for (let rank = 0; rank < folders.length && seen.size < most; rank++) {
    const folder = folders[rank] as string;
    const real = await realpath(folder).catch(() => folder);
    if (seen.has(real)) continue;
    seen.add(real);
    for (const entry of await listing(folder)) {
      if (isSkipped(entry.name)) continue;
      const path = join(folder, entry.name);
      const isOurs = extname(entry.name).toLowerCase() === '.ref' || entry.name === CONFIG_NAME;
      if (isOurs && !entry.isDirectory()) found.push(path);
      else if (entry.isDirectory() || entry.isSymbolicLink()) folders.push(path);
    }
  }
  return found;
}

/** Reads the disk: the server runs where the files are. */
export class NodeFiles implements FileAccess {
  serves(uri: string): boolean {
    return URI.parse(uri).scheme === 'file';
  }

  async list(folder: string, most = MOST_FOLDERS): Promise<string[]> {
    const paths = await projectFiles(URI.parse(folder).fsPath, most);
    return paths.map((path) => URI.file(path).toString());
  }

  async read(uri: string): Promise<string | undefined> {
    try {
      const text = await readFile(URI.parse(uri).fsPath, 'utf8');
      return text.startsWith('\ufeff') ? text.slice(1) : text;
    } catch {
      return undefined;
    }
  }
}
