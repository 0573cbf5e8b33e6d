import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spread } from './statistics.mjs';

const PROBE = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href;
/** After this a process counts as hung. */
const TIMEOUT = 600_000;
/** A first turn that took less is not counted: its files were not in the memory of the machine yet. */
const SHORT = 5000;

function start([command, ...args], options = {}) {
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: TIMEOUT,
    maxBuffer: 1e8,
    ...options,
  });
  if (error || status !== 0) {
    throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? String(stderr).slice(-2000)}`);
  }
}

/**
 * Runs commands in turn, so that what else the machine does falls on all alike.
 * @param {Record<string, string[]>} commands each a program and its arguments
 * @param {number} turns how many at most
 * @param {number} [budget] milliseconds after which no other turn begins; one is always counted
 * @returns {Record<string, {p50: number}>} the wall time of whole processes in milliseconds
 */
export function alternately(commands, turns, budget = Infinity) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  for (let turn = 0; turn <= turns && (turn < 2 || elapsed() < budget); turn++) {
    for (const [name, command] of Object.entries(commands)) {
      const from = performance.now();
      start(command);
      times[name].push(performance.now() - from);
    }
    if (turn === 0 && elapsed() < SHORT) for (const values of Object.values(times)) values.length = 0;
    else if (turn === 0 && elapsed() >= budget) break;
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, spread(values)]));
}

/**
 * One run of a script of Node.
 * @returns {{memory: number, time: number}} its greatest resident size in megabytes, its wall time in milliseconds
 */
export function peak([command, ...args]) {
  const folder = mkdtempSync(join(tmpdir(), 'referentiel-peak-'));
  const PEAK_MEMORY = join(folder, 'peak');
  try {
    const from = performance.now();
    start([command, '--import', PROBE, ...args], { env: { ...process.env, PEAK_MEMORY } });
    const time = performance.now() - from;
    return { memory: Number(readFileSync(PEAK_MEMORY, 'utf8')) / 1024, time };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The greatest resident size of one run of a script of Node, in megabytes. */
export function peakMemory(command) {
  return peak(command).memory;
}

/** Whether a program can be started. */
export function exists(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}
