import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../exit-code.js';
import { say } from '../language.js';

const SKIPPED = new Set(['node_modules', 'out']);

function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

function listing(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that vanished or may not be read holds nothing to check.
    return [];
  }
}

/** The `.ref` files under a folder, sorted; node_modules, out and hidden folders are skipped, links followed once. */
export function refFilesUnder(folder: string, seen = new Set<string>()): string[] {
  let real: string;
  try {
    real = realpathSync(folder);
  } catch {
    return [];
  }
  if (seen.has(real)) return [];
  seen.add(real);
  return listing(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isSkipped(entry.name)) return [];
    const kind = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (kind?.isDirectory()) return refFilesUnder(path, seen);
    return kind?.isFile() && entry.name.endsWith('.ref') ? [path] : [];
  });
}

/** The `.ref` files directly in a folder. */
export function refFilesIn(folder: string): string[] {
  return listing(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ref'))
    .map((entry) => join(folder, entry.name));
}

/** The files that the paths of a command mean: a file itself, the `.ref` files under a folder. */
export function requestedFiles(paths: string[]): string[] {
  const files = paths.flatMap((path) => {
    const full = resolve(path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(say(`« ${path} » : fichier ou dossier introuvable.`, `“${path}”: no such file or folder.`));
    return stat.isDirectory() ? refFilesUnder(full) : [full];
  });
  return [...new Set(files)];
}

/** The root of the project that a file belongs to: the nearest folder above with a configuration; undefined without one. */
export function projectRoot(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'referentiel.config.json'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The folders above a file, the nearest first, up to the repository's root (or the disk's). */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder) || existsSync(join(folder, '.git'))) return folders;
  }
}

/** Name without folder and extension: `out/x.ref` → `x`. */
export function stemOf(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '');
}
