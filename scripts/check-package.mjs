// What a packed extension must hold and must not: looked for in the .vsix itself, after packing.
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { Script } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { ALLOWED, powersOf } from './powers.mjs';
import { ROOT } from './run.mjs';
import { closingLine } from './tally.mjs';

const MOST_BYTES = 3_000_000;

/** The files of the extension, without the folder that the package keeps them in. */
function contentOf(vsix) {
  const entries = Object.entries(unzipSync(readFileSync(vsix))).filter(([name]) => !name.endsWith('/'));
  return new Map(entries.map(([name, bytes]) => [name.replace(/^extension\//, ''), bytes]));
}

/** Every path that a manifest names, wherever it stands in it. */
function pathsOf(value) {
  if (Array.isArray(value)) return value.flatMap(pathsOf);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(pathsOf);
  const isPath = typeof value === 'string' && /^(?:\.\/|media\/)/.test(value);
  return isPath ? [value.replace(/^\.\//, '')] : [];
}

/** The keys `%…%` that a manifest leaves to its translations. */
function keysOf(manifest) {
  return [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
}

function parses(name, text) {
  try {
    new Script(text, { filename: name });
    return true;
  } catch {
    return false;
  }
}

/** The pictures that a page of Markdown would look for elsewhere than at a public address. */
function picturesOf(markdown) {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map(([, path]) => path)
    .filter((path) => !path.startsWith('https:'));
}

function checksOf(vsix) {
  const files = contentOf(vsix);
  const names = [...files.keys()];
  const text = (name) => strFromU8(files.get(name) ?? new Uint8Array());
  const manifest = JSON.parse(text('package.json'));
  const strings = JSON.parse(text('package.nls.json'));
  const scripts = names.filter((name) => name.endsWith('.js'));
  const missing = pathsOf(manifest).filter((path) => !files.has(path));
  const untranslated = keysOf(manifest).filter((key) => !strings[key]);
  const lostPictures = picturesOf(text('readme.md'));
  const broken = scripts.filter((name) => !parses(name, text(name)));
  const traces = names.filter((name) => [ROOT, homedir()].some((path) => path.length > 1 && text(name).includes(path)));
  const expected = [
    'dist/extension.js',
    'dist/server.js',
    'dist/server-main.js',
    'dist/web/extension.js',
    'dist/web/server.js',
    'dist/preview.js',
    'schemas/referentiel-1.schema.json',
    'dictionnaire/index.aff',
    'dictionnaire/index.dic',
    'dictionnaire/index.json',
  ];
  const excess = scripts.flatMap((name) => {
    const allowed = ALLOWED[name] ?? [];
    return powersOf(text(name)).flatMap((power) => (allowed.includes(power) ? [] : [`${name}: ${power}`]));
  });
  const size = statSync(vsix).size;
  return [
    ['the manifest is that of the extension', manifest.publisher === 'referentiel' && manifest.name === 'referentiel'],
    ['every file that the manifest names is there', missing.length === 0, missing],
    ['every text of the manifest is there', untranslated.length === 0, untranslated],
    [
      'every bundle and schema, and the dictionary, is there',
      expected.every((name) => files.has(name)),
      expected.filter((name) => !files.has(name)),
    ],
    ['every script parses', broken.length === 0, broken],
    ['the README shows no picture that the editor would not', lostPictures.length === 0, lostPictures],
    ['the licence is there', names.some((name) => /^license/i.test(name))],
    [
      'what is not ours is named, with its licence',
      text('THIRD-PARTY-NOTICES.md').includes('dictionary-fr') &&
        text('THIRD-PARTY-NOTICES.md').includes('## Licences') &&
        /mozilla/i.test(text('dictionnaire/LICENSE.txt')),
    ],
    ['no script runs programs, speaks to the network or evaluates text but where it may', excess.length === 0, excess],
    ['nothing to install', !manifest.dependencies && !names.some((name) => name.includes('node_modules'))],
    [
      'no source and no source map',
      !names.some((name) => /\.(?:ts|map)$/.test(name)) &&
        !scripts.some((name) => text(name).includes('sourceMappingURL=data')),
    ],
    ['no path of this machine', traces.length === 0, traces],
    [`under ${MOST_BYTES / 1e6} MB (${(size / 1e6).toFixed(2)} MB)`, size < MOST_BYTES],
  ];
}

/** Prints a line for each thing that a package must or must not hold, then their count; whether all are as they must be. */
export function checkPackage(vsix) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, ok, found = []] of checksOf(vsix)) {
    tally[ok ? 'passed' : 'failed']++;
    console.log(`${ok ? 'ok     ' : 'FAILED '} ${name}${found.length ? `: ${found.join(', ')}` : ''}`);
  }
  console.log(closingLine(tally));
  return tally.failed === 0;
}

if (process.argv[1]?.endsWith('check-package.mjs')) process.exitCode = checkPackage(process.argv[2]) ? 0 : 1;
