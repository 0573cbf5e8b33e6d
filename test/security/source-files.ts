import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The names of the packages. */
export const PACKAGES = ['model', 'language', 'formats', 'server', 'cli', 'vscode'];

/** Every file under a folder whose name ends so; nothing for a folder that is not there. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path, ending);
    return ending.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function list(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

/** What the packages run: their sources, and the launcher of the command line. */
export function programFiles(): string[] {
  return PACKAGES.flatMap((name) =>
    ['src', 'bin'].flatMap((folder) => filesUnder(join(ROOT, 'packages', name, folder), /\.[jt]s$/)),
  );
}

/** The language that a source is written in. */
export function languageOf(path: string): 'js' | 'ts' {
  return path.endsWith('.ts') ? 'ts' : 'js';
}

/** A path as the tests name it, from the root of the repository. */
export function inRoot(path: string): string {
  return relative(ROOT, path).split(sep).join('/');
}
