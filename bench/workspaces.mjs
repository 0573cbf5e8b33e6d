// The workspaces that are measured: registers of 10 to 10,000 files of about 300 lines, long files, a catalogue that a thousand
// files refer to. They are generated once and kept in node_modules/.cache/bench, under a name made of what generates them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFile } from './catalogue-text.mjs';
import { blocsFor, certificationFiles } from './file-text.mjs';

const ROOT = join(import.meta.dirname, '..');
export const CACHE = join(ROOT, 'node_modules', '.cache', 'bench');
/** Files of a folder: as a body that registers certifications would sort them. */
const PER_FOLDER = 100;
/** Every so many files, one is the part of the one before. */
const PART_EVERY = 10;
const DAY = 24 * 60 * 60 * 1000;
const SOURCES = [
  'workspaces.mjs',
  'file-text.mjs',
  'competence-text.mjs',
  'catalogue-text.mjs',
  'words.mjs',
  '../scripts/chance.mjs',
  'referentiel.mjs',
  'peer-workspaces.mjs',
  'typescript-peer.mjs',
  '../packages/model/schema/referentiel-1.schema.json',
];

/** Stands for what the generator would write. */
function contentKey() {
  const hash = createHash('sha256');
  for (const name of SOURCES) hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 12);
}

/** Removes what an earlier generator wrote, unless it was used today: another checkout may share the cache. */
function removeOld(key) {
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    const folder = join(CACHE, name);
    if (name !== key && Date.now() - statSync(folder).mtimeMs > DAY) rmSync(folder, { recursive: true });
  }
}

/** A folder of the cache, filled when it is not there; an interrupted filling leaves nothing that would be taken for whole. */
export function kept(name, fill) {
  const key = contentKey();
  const folder = join(CACHE, key, name);
  if (existsSync(folder)) return folder;
  removeOld(key);
  const begun = `${folder}.begun-${process.pid}`;
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(begun, { recursive: true });
  try {
    fill(begun);
    renameSync(begun, folder);
  } finally {
    rmSync(begun, { recursive: true, force: true });
  }
  return folder;
}

/** The files of a register: `count` of them, one in ten the part of a certification. */
export function* registerFiles(count, options = {}) {
  for (let rank = 0; rank < count; ) {
    const folder = `lot-${String(Math.floor(rank / PER_FOLDER)).padStart(3, '0')}`;
    const name = `referentiel-${String(rank).padStart(5, '0')}`;
    const split = rank % PART_EVERY === PART_EVERY - 2 && rank + 1 < count;
    const { main, part } = certificationFiles(`REF${rank}`, rank, { ...options, split, blocs: split ? 6 : 3 });
    yield { path: `${folder}/${name}.ref`, text: main };
    if (part !== undefined) yield { path: `${folder}/${name}-suite.ref`, text: part };
    rank += part === undefined ? 1 : 2;
  }
}

function write(folder, { path, text }) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Says that the project begins here, so that nothing is looked for in the folders above. */
function writeConfig(folder) {
  writeFileSync(join(folder, 'referentiel.config.json'), '{}\n');
}

/**
 * A register of so many `.ref` files.
 * @param {number} count @param {string} [copy] the name of a copy that is for the caller alone
 * @returns {string} its folder; what is not a copy is not to be written to
 */
export function workspace(count, copy) {
  return kept(['registre', count, ...(copy ? [copy] : [])].join('-'), (folder) => {
    for (const file of registerFiles(count)) write(folder, file);
    writeConfig(folder);
  });
}

/**
 * A register of so many files whose competences refer to one catalogue of the author's, `catalogue.ref` at the top.
 * @returns {string} its folder, not to be written to
 */
export function sharedCatalogue(count = 1000) {
  return kept(`catalogue-${count}`, (folder) => {
    const { text, ...catalogue } = catalogueFile('Metiers', 200);
    write(folder, { path: 'catalogue.ref', text });
    for (const file of registerFiles(count, { catalogue })) write(folder, file);
    writeConfig(folder);
  });
}

/** The text of one certification of about so many lines. */
export function bigFile(lines) {
  return certificationFiles('LONG', lines, { blocs: blocsFor(lines) }).main;
}

if (process.argv[1]?.endsWith('workspaces.mjs')) {
  for (const count of [10, 100, 1000, ...(process.argv.includes('--all') ? [10_000] : [])])
    console.log(workspace(count));
  console.log(sharedCatalogue());
}
