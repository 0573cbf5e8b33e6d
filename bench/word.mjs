// Whole processes, the start of Node included: `.ref` → Word against pandoc on the same table, Word → `.ref` against mammoth, and
// `check` against `node -e 0`. What is absent (pandoc; mammoth: `npm install` in bench/mammoth) is left out, and said.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { referentielText } from './referentiel.mjs';
import { alternately, exists, peakMemory } from './whole-process.mjs';

const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'packages', 'cli', 'bin', 'referentiel.js');
const MAMMOTH = join(import.meta.dirname, 'mammoth');
const SIZES = [
  { pages: 25, competences: 45, blocs: 5, turns: 15 },
  { pages: 500, competences: 900, blocs: 100, turns: 5 },
];

function cli(...args) {
  return [process.execPath, CLI, ...args];
}

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
  run(cli('export', source, '--to', 'docx,html'));
  const writing = { referentiel: cli('export', source, '--to', 'docx') };
  if (exists('pandoc')) {
    const reference = `--reference-doc=${landscapeReference(folder)}`;
    writing.pandoc = ['pandoc', reference, file('.html'), '-o', join(folder, 'pandoc.docx')];
  }
  // In a folder of its own: a `.ref` beside the source would be read with it.
  const out = join(folder, 'lu', `${name}.ref`);
  mkdirSync(dirname(out));
  const reading = { referentiel: cli('import', file('.docx'), '-o', out, '--force') };
  if (existsSync(join(MAMMOTH, 'node_modules'))) {
    reading.mammoth = [process.execPath, join(MAMMOTH, 'read.mjs'), file('.docx')];
  }
  return { source, writing, reading };
}

/** Whether this Référentiel reads Word. */
function imports({ referentiel }) {
  return spawnSync(referentiel[0], referentiel.slice(1), { stdio: 'ignore' }).status === 0;
}

/** One size: the times (milliseconds) and the memory (megabytes) of whole processes. */
function measured(size, folder) {
  const { source, writing, reading } = commandsOf(size, folder);
  const floor = { 'node -e 0': [process.execPath, '-e', '0'] };
  const canImport = imports(reading);
  return {
    pages: size.pages,
    check: alternately({ ...floor, check: cli('check', source) }, size.turns),
    write: alternately(writing, size.turns),
    ...(canImport && { read: alternately(reading, size.turns) }),
    memory: {
      export: peakMemory(writing.referentiel),
      ...(canImport && { import: peakMemory(reading.referentiel) }),
      ...(canImport && reading.mammoth && { mammoth: peakMemory(reading.mammoth) }),
    },
  };
}

/** @returns a measure for each size */
export function wordBench() {
  return SIZES.map((size) => {
    const folder = mkdtempSync(join(tmpdir(), 'referentiel-word-bench-'));
    try {
      return measured(size, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function compared(name, times, own, other) {
  if (!times) return console.log(`  ${name.padEnd(22)} not built yet`);
  const ms = (of) => `${of} ${times[of].p50.toFixed(0)} ms`;
  if (!times[other]) return console.log(`  ${name.padEnd(22)} ${ms(own)}; ${other} is not installed: not compared`);
  const ratio = (times[own].p50 / times[other].p50).toFixed(2);
  console.log(`  ${name.padEnd(22)} ${ms(own)}, ${ms(other)}: ${ratio} ×`);
}

/** Prints a measure of `wordBench`: medians, and their ratios. */
export function printWord(sizes) {
  for (const { pages, check, write, read, memory } of sizes) {
    console.log(`about ${pages} pages, whole processes`);
    compared('check', check, 'check', 'node -e 0');
    compared('.ref to Word', write, 'referentiel', 'pandoc');
    compared('Word to .ref', read, 'referentiel', 'mammoth');
    const peaks = Object.entries(memory).map(([name, megabytes]) => `${name} ${megabytes.toFixed(0)} MB`);
    console.log(`  ${'greatest memory'.padEnd(22)} ${peaks.join(', ')}`);
  }
}

if (process.argv[1]?.endsWith('word.mjs')) printWord(wordBench());
