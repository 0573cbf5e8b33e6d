// Whole processes, the start of Node included: `.ref` → Word against pandoc on the same table, Word → `.ref` against mammoth, JSON
// against pandoc's. What is absent (pandoc; mammoth: `npm install` in bench/mammoth) is left out, and said.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { figure, missing } from './figures.mjs';
import { ownFolder } from './own-folder.mjs';
import { absent, cli, PEERS } from './programs.mjs';
import { referentielText } from './referentiel.mjs';
import { table } from './table.mjs';
import { alternately, peakMemory } from './whole-process.mjs';

/** What all turns of one comparison may take. */
const BUDGET = 15_000;
const SIZES = [
  { pages: 25, competences: 45, blocs: 5, turns: 15 },
  { pages: 500, competences: 900, blocs: 100, turns: 5 },
];

function run([command, ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, { maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Pandoc's own model document, turned: the form is landscape. */
function landscapeReference(folder) {
  const files = unzipSync(run(['pandoc', '--print-default-data-file', 'reference.docx']));
  const path = 'word/document.xml';
  const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  const text = strFromU8(files[path]).replace(/<w:sectPr\b[^>]*(?:\/>|>[\s\S]*?<\/w:sectPr>)/, section);
  const file = join(folder, 'reference.docx');
  writeFileSync(file, zipSync({ ...files, [path]: strToU8(text) }));
  return file;
}

/** The commands that make the same Word file, and those that read it. */
function commandsOf({ pages, competences, blocs }, folder) {
  const name = `mesure-${pages}`;
  const file = (extension) => join(folder, 'source', `${name}${extension}`);
  const source = file('.ref');
  mkdirSync(dirname(source));
  writeFileSync(source, referentielText(1, competences, blocs));
  run(cli('export', source, '--to', 'docx,html,json'));
  const writing = { referentiel: cli('export', source, '--to', 'docx') };
  // In a folder of its own: a `.ref` beside the source would be read with it.
  const read = (extension) => join(folder, `lu-${extension}`, `${name}.ref`);
  for (const extension of ['docx', 'json']) mkdirSync(dirname(read(extension)));
  const importing = (extension) => cli('import', file(`.${extension}`), '-o', read(extension), '--force');
  const reading = { referentiel: importing('docx') };
  const json = {
    writing: { referentiel: cli('export', source, '--to', 'json') },
    reading: { referentiel: importing('json') },
  };
  if (PEERS.pandoc.path) {
    const reference = `--reference-doc=${landscapeReference(folder)}`;
    const pandoc = join(folder, 'pandoc');
    writing.pandoc = ['pandoc', reference, file('.html'), '-o', `${pandoc}.docx`];
    json.writing.pandoc = ['pandoc', file('.html'), '-o', `${pandoc}.json`];
    json.reading.pandoc = ['pandoc', `${pandoc}.json`, '-o', `${pandoc}.md`];
  }
  if (PEERS.mammoth.path) reading.mammoth = [process.execPath, PEERS.mammoth.path, file('.docx')];
  return { writing, reading, json };
}

/** One size: the times (milliseconds) and the memory (megabytes) of whole processes. */
function measured(size, folder) {
  const { writing, reading, json } = commandsOf(size, folder);
  const times = (commands) => alternately(commands, size.turns, BUDGET);
  return {
    pages: size.pages,
    write: times(writing),
    read: times(reading),
    writeJson: times(json.writing),
    readJson: times(json.reading),
    memory: { import: peakMemory(reading.referentiel), mammoth: reading.mammoth && peakMemory(reading.mammoth) },
  };
}

function besides(id, title, times, peer, targets) {
  const spread = times.referentiel;
  if (!times[peer]) return [figure({ id, title, unit: 'ms', spread }), missing(`${id}-${peer}`, title, absent(peer))];
  return [figure({ id, title, unit: 'ms', spread, peer: { name: peer, ...times[peer] }, targets })];
}

/** What the earlier issues want, by pages. */
const TARGETS = { 25: { write: 0.85, read: 1 }, 500: { write: 0.3, read: 0.3, memory: 0.5 } };

function figures({ pages, write, read, writeJson, readJson, memory }) {
  const wanted = (most) => (most ? [{ on: 'ratio', most }] : []);
  const { [pages]: targets } = TARGETS;
  const [id, title] = [(what) => `documents-${pages}-${what}`, (what) => `${what}, about ${pages} pages`];
  return [
    ...besides(id('write'), title('.ref to Word'), write, 'pandoc', wanted(targets.write)),
    ...besides(id('read'), title('Word to .ref'), read, 'mammoth', wanted(targets.read)),
    ...besides(id('write-json'), title('.ref to JSON'), writeJson, 'pandoc', []),
    ...besides(id('read-json'), title('JSON to .ref'), readJson, 'pandoc', []),
    figure({
      id: id('memory'),
      title: title('Word to .ref, memory'),
      unit: 'MB',
      values: [memory.import],
      peer: memory.mammoth && { name: 'mammoth', p50: memory.mammoth },
      targets: wanted(targets.memory),
    }),
  ];
}

/** @returns {import('./figures.mjs').Figure[]} */
export function documentsBench({ quick = false } = {}) {
  return (quick ? SIZES.slice(0, 1) : SIZES).flatMap((size) => {
    const folder = ownFolder('word');
    try {
      return figures(measured(quick ? { ...size, turns: 3 } : size, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

if (process.argv[1]?.endsWith('word.mjs')) console.log(table(documentsBench()));
