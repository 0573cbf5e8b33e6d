import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileAccess } from './file-access.js';

const SKIPPED = new Set(['node_modules', 'out']);

async function listing(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    // A folder that is missing or may not be read holds nothing.
    return [];
  }
}

/** The `.ref` files under a folder, without node_modules, out and hidden folders; a folder reached twice counts once. */
async function refFiles(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await realpath(folder).catch(() => folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const found: string[] = [];
  for (const entry of await listing(folder)) {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (extname(entry.name).toLowerCase() === '.ref' && !entry.isDirectory()) found.push(path);
    else if (entry.isDirectory() || entry.isSymbolicLink()) found.push(...(await refFiles(path, seen)));
  }
  return found;
}

/** Reads the disk: the server runs where the files are. */
export class NodeFiles implements FileAccess {
  serves(uri: string): boolean {
    return URI.parse(uri).scheme === 'file';
  }

  async list(folder: string): Promise<string[]> {
    const paths = await refFiles(URI.parse(folder).fsPath, new Set());
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
