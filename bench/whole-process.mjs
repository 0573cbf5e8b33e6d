import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spread } from './statistics.mjs';

const PROBE = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href;

function start([command, ...args], options = {}) {
  const { status, error, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/**
 * Runs commands in turn, so that what else the machine does falls on all alike.
 * @param {Record<string, string[]>} commands each a program and its arguments
 * @returns {Record<string, {p50: number}>} the wall time of whole processes in milliseconds; the first turn is not counted
 */
export function alternately(commands, turns) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, command] of Object.entries(commands)) {
      const from = performance.now();
      start(command);
      if (turn > 0) times[name].push(performance.now() - from);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, spread(values)]));
}

/** The greatest resident size of one run of a script of Node, in megabytes. */
export function peakMemory([command, ...args]) {
  const folder = mkdtempSync(join(tmpdir(), 'referentiel-peak-'));
  const PEAK_MEMORY = join(folder, 'peak');
  try {
    start([command, '--import', PROBE, ...args], { env: { ...process.env, PEAK_MEMORY } });
    return Number(readFileSync(PEAK_MEMORY, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether a program can be started. */
export function exists(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}
