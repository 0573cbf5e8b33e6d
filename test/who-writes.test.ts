import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What writes a file without more ado: half of it is there when the process is killed. */
const WRITING = /\b(?:writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream|copyFile(?:Sync)?|renameSync)\(/;
/** The editor deletes the target of a rename before it renames. */
const RENAMING = /\bfs\s*\.\s*rename\(/;

/** Those that may: they replace files whole, put back what they could not finish, or keep what is made anew at any time. */
const MAY = [
  /^packages\/server\/src\/replace\//,
  /^packages\/vscode\/src\/writing\/write-files\.ts$/,
  /^packages\/vscode\/src\/server\/compiled-program\.ts$/,
  /^packages\/server\/src\/cache\/node-index-store\.ts$/,
];

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js|mjs)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

it('every file of an author is written in the one way that loses nothing', () => {
  const folders = ['model', 'language', 'formats', 'server', 'cli', 'vscode'].map((name) => `packages/${name}/src`);
  const writers = [...folders, 'packages/cli/bin'].flatMap(sources).filter((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return WRITING.test(text) || RENAMING.test(text);
  });
  expect(writers.filter((path) => !MAY.some((allowed) => allowed.test(path)))).toEqual([]);
  // Those that may do so: a pattern that finds nothing guards nothing.
  expect(writers.length).toBeGreaterThan(1);
});
