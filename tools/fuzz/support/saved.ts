import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Where cases are kept that were wrong once, in a folder for each family. */
export const SAVED = join(import.meta.dirname, '..', 'cases');
/** Where a text alone stands, as the case that it is. */
const URI = 'file:///essai';

/** The saved cases of a family, as paths. */
export function savedCases(family: string): string[] {
  const folder = join(SAVED, family);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(ref|json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** A saved case: JSON as the run wrote it, or a text by itself. */
export function readCase(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  if (extname(path) === '.json') return JSON.parse(text);
  return { files: [{ uri: `${URI}/${basename(path)}`, text }], draft: true };
}
