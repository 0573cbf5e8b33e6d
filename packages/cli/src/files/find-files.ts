import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, extname, join, parse, resolve } from 'node:path';
import { CONFIG_NAME, isSkipped } from '@referentiel/language/files';
import { UsageError } from '../exit-code.js';
import { quoted, say } from '../language.js';
import { reasonOf } from './file-error.js';
import { shownPath } from './shown-path.js';

export function isRefName(name: string): boolean {
  return extname(name).toLowerCase() === '.ref';
}

/** Links come last, so that a file is found under its own name first. */
function compareEntries(a: Dirent, b: Dirent): number {
  return Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1);
}

function listing(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(compareEntries);
  } catch {
    // A folder that vanished or may not be read holds nothing to check.
    return [];
  }
}

/** What stands at a path, links followed; undefined where there is nothing, or nothing that can be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The path with all links followed; itself when it leads nowhere. */
export function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Each file once, however many links or spellings lead to it. */
function once(paths: string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const real = realOf(path);
    const isNew = !seen.has(real);
    seen.add(real);
    return isNew;
  });
}

/** A folder and those below it; node_modules, out and hidden folders are skipped, links followed once. */
export function foldersUnder(folder: string, seen = new Set<string>()): string[] {
  const real = realOf(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const below = listing(folder).flatMap((entry) => {
    if (isSkipped(entry.name)) return [];
    const path = join(folder, entry.name);
    const isFolder = entry.isSymbolicLink() ? statOf(path)?.isDirectory() : entry.isDirectory();
    return isFolder ? foldersUnder(path, seen) : [];
  });
  return [folder, ...below];
}

/** The `.ref` files directly in a folder. */
export function refFilesIn(folder: string): string[] {
  return listing(folder)
    .filter((entry) => isRefName(entry.name) && !isSkipped(entry.name))
    .map((entry) => ({ entry, path: join(folder, entry.name) }))
    .filter(({ entry, path }) => (entry.isSymbolicLink() ? statOf(path)?.isFile() : entry.isFile()))
    .map(({ path }) => path);
}

/** The `.ref` files under a folder. */
export function refFilesUnder(folder: string): string[] {
  return once(foldersUnder(folder).flatMap(refFilesIn));
}

function requested(path: string): string[] {
  const full = resolve(path);
  const name = quoted(shownPath(full));
  let stat: Stats;
  try {
    stat = statSync(full);
  } catch (error) {
    throw new UsageError(say(`${name} : ${reasonOf(error)}.`, `${name}: ${reasonOf(error)}.`));
  }
  if (stat.isDirectory()) return refFilesUnder(full);
  if (isRefName(full)) return [full];
  throw new UsageError(
    say(
      `${name} n’est pas un fichier .ref : donnez un fichier .ref ou un dossier.`,
      `${name} is no .ref file: give a .ref file or a folder.`,
    ),
  );
}

/** The files that the paths of a command mean: a file itself, the `.ref` files under a folder. */
export function requestedFiles(paths: string[]): string[] {
  return once(paths.flatMap(requested));
}

/** The nearest folder with a configuration, that one or above: the root of the project; undefined without one. */
export function projectRootOf(folder: string): string | undefined {
  if (existsSync(join(folder, CONFIG_NAME))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : projectRootOf(above);
}

/** The root of the project that a file belongs to; undefined without one. */
export function projectRoot(file: string): string | undefined {
  return projectRootOf(dirname(file));
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
  return parse(path).name;
}
