// Where the time of a program goes: profiles of V8, and the functions that take most of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from './programs.mjs';

const FOLDER = join(REPORTS, 'profiles');
const TOP = 12;

/** A place in the code as a reader looks for it: the end of its path. */
function placeOf({ url, lineNumber }) {
  return url ? `${url.split('/').slice(-3).join('/')}:${lineNumber + 1}` : '';
}

/** @param {object} profile of V8 @returns {{name: string, ms: number, share: number}[]} functions by the time spent in themselves */
export function slowest({ nodes, samples, timeDeltas }, count = TOP) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const own = new Map();
  let total = 0;
  samples.forEach((id, rank) => {
    const frame = byId.get(id);
    if (frame.functionName === '(idle)') return;
    const name = `${frame.functionName || '(anonymous)'} ${placeOf(frame)}`.trim();
    own.set(name, (own.get(name) ?? 0) + timeDeltas[rank]);
    total += timeDeltas[rank];
  });
  return [...own]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => ({ name, ms: time / 1000, share: time / total }));
}

/** As much of a name as a line holds: that of an expression is the expression. */
const WIDEST = 100;

function shown(functions) {
  return functions.map(
    ({ name, ms, share }) =>
      `  ${(100 * share).toFixed(1).padStart(5)} %  ${ms.toFixed(0).padStart(7)} ms  ${name.slice(0, WIDEST)}`,
  );
}

/**
 * Profiles a program of Node.
 * @param {string} name of the profile
 * @param {(flags: string[]) => string[] | Promise<void>} start the arguments of Node with some flags, or a run with them
 * @returns {Promise<string>} where the time goes, to be read
 */
export async function profiled(name, start) {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${name}.cpuprofile`;
  const run = start(['--cpu-prof', `--cpu-prof-dir=${FOLDER}`, `--cpu-prof-name=${file}`]);
  if (Array.isArray(run)) {
    const { status, stderr } = spawnSync(process.execPath, run, {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`${run.join(' ')}: ${stderr}`);
  } else await run;
  const functions = slowest(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  const text = [`${name}: reports/profiles/${file}`, ...shown(functions)].join('\n');
  writeFileSync(join(FOLDER, `${name}.txt`), `${text}\n`);
  return text;
}
