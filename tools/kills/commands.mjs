// Commands that write, each with the files before it and what it makes of them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve(import.meta.dirname, '../../packages/cli/bin/referentiel.js');

const head = (code) => `certification ${code} "Animer des ateliers" {\n    codes { compétence "C{n}" continu }\n`;
const competences = (count, from, indent) =>
  Array.from(
    { length: count },
    (_, n) => `${indent}compétence C${from + n} "Rédiger la note ${n} à partir d’un dossier pour décider."\n`,
  ).join('');

const OLD = { 'x.ref': `${head('X')}${competences(60, 1, '    ')}}\n` };
const NEW = { 'x.ref': OLD['x.ref'].replace('Animer', 'Conduire') };
const PARTS = {
  'x.ref': `${head('X')}${competences(60, 2, '    ')}}\n`,
  'y.ref': `dans X\n${competences(60, 80, '')}`,
};

/** `before` are the sources of a run before it: what that one writes stands there when the killed run begins. */
export const COMMANDS = [
  { args: ['export', 'x.ref', '--to', 'docx,json,html,fiche'], before: OLD, sources: NEW },
  {
    args: ['format', '.'],
    sources: {
      'x.ref': OLD['x.ref'].replaceAll('    c', ' c'),
      'z.ref': PARTS['x.ref'].replace('X', 'Z').replaceAll('    c', ' c'),
    },
  },
  { args: ['renumber', 'x.ref', '--write'], sources: PARTS },
];

function isTemporary(name) {
  return name.endsWith('.ref-tmp');
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function contents(folder) {
  const names = readdirSync(folder).filter((name) => !isTemporary(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

function runWhole(folder, args) {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
}

/** A command with its folder, what stands there before it, and what it makes of that. */
export function prepared({ args, before, sources }) {
  const folder = mkdtempSync(join(tmpdir(), 'referentiel-kills-'));
  if (before) {
    write(folder, before);
    runWhole(folder, args);
  }
  write(folder, sources);
  const old = contents(folder);
  runWhole(folder, args);
  return { args, folder, old, whole: contents(folder) };
}

/** Puts back what stood there before, the temporary files of killed runs included: they must not matter. */
function reset({ folder, old }) {
  for (const [name, bytes] of old) writeFileSync(join(folder, name), Buffer.from(bytes, 'base64'));
}

/**
 * Runs a command and kills it some milliseconds after its first temporary file appears. Says which files are neither what
 * they were nor what they become, and what became of the run.
 */
export async function killed(command, delay) {
  reset(command);
  const { args, folder, old, whole } = command;
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: 'ignore' });
  const watcher = watch(folder, (_event, name) => {
    if (name === null || !isTemporary(name)) return;
    watcher.close();
    if (delay < 1) child.kill('SIGKILL');
    else setTimeout(() => child.kill('SIGKILL'), delay);
  });
  const [, signal] = await once(child, 'close');
  watcher.close();
  const now = contents(folder);
  const lost = [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => now.get(name) === undefined || ![old.get(name), whole.get(name)].includes(now.get(name)),
  );
  return { lost, wasKilled: signal === 'SIGKILL', isNew: [...whole].every(([name, bytes]) => now.get(name) === bytes) };
}

export function dispose({ folder }) {
  rmSync(folder, { recursive: true, force: true });
}
