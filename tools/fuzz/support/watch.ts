import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { memory } from '../../../scripts/process-facts.mjs';
import type { Order, Told } from '../worker.ts';
import { familyOf } from './families.ts';

const WORKER = join(import.meta.dirname, '..', 'worker.ts');
/** A case that is silent for longer hangs: far beyond the budget of a step, on a machine that does other things. */
const SILENCE = 60_000;
/** A process is not asked for more cases than that: what it leaves behind in memory is none of the next case's fault. */
const BATCH = 500;
const MOST_RANKS = 1_000;
/** Memory that no case may need, in megabytes. */
const MEMORY = 1_500;

export interface Wrong {
  rank: number;
  key: string;
  what: string;
  smallest?: unknown;
  /** How many cases were wrong in this way. */
  count: number;
  /** Their ranks, as far as `MOST_RANKS`. */
  ranks: number[];
}

/** What came of some cases. */
export interface Outcome {
  done: number;
  wrong: Map<string, Wrong>;
  worst: { rank: number; step: string; milliseconds: number };
  /** Processor time by step, in milliseconds. */
  steps: Map<string, number>;
  counts: Map<string, number>;
  /** Is told of each kind of fault once, with the smallest case when it was asked for. */
  tell?: ((wrong: Wrong) => void) | undefined;
  /** The most memory that was used, in megabytes; 0 where the system does not say. */
  memory: number;
}

export function nothingYet(tell?: (wrong: Wrong) => void): Outcome {
  return {
    tell,
    done: 0,
    wrong: new Map(),
    worst: { rank: -1, step: '', milliseconds: 0 },
    steps: new Map(),
    counts: new Map(),
    memory: 0,
  };
}

function note(outcome: Outcome, told: Exclude<Told, { begun: number }>): void {
  if ('done' in told) {
    outcome.done++;
    if (told.worst.milliseconds > outcome.worst.milliseconds) outcome.worst = { rank: told.done, ...told.worst };
    for (const [step, time] of told.steps) outcome.steps.set(step, (outcome.steps.get(step) ?? 0) + time);
    for (const [what, much] of told.counts) outcome.counts.set(what, (outcome.counts.get(what) ?? 0) + much);
    return;
  }
  const { wrong: rank, key, what, smallest } = told;
  const known = outcome.wrong.get(key);
  const now = { rank, key, what, count: 1, ranks: [rank], ...(smallest !== undefined && { smallest }) };
  if (!known || smallest !== undefined) outcome.tell?.(now);
  if (!known) outcome.wrong.set(key, now);
  else if (smallest !== undefined) known.smallest = smallest;
  else {
    known.count++;
    if (known.ranks.length < MOST_RANKS) known.ranks.push(rank);
  }
}

/**
 * Has cases judged by a process of its own until `until` (a time in milliseconds) or the end of the order. A process that dies or
 * stays silent is a fault of the case that it was at; the next goes on behind it.
 */
export async function judged(order: Order, until: number, outcome = nothingYet()): Promise<Outcome> {
  let at = order.from;
  const end = order.from + order.count;
  while (at < end && Date.now() < until) {
    const count = Math.min(end - at, familyOf(order.family).batch ?? BATCH);
    const died = await oneProcess({ ...order, from: at, count, known: [...outcome.wrong.keys()] }, until, outcome);
    if (died) {
      const key = `the process ${died.why.replace(/\d+/, 'many')}`;
      note(outcome, { wrong: died.rank, key, what: `the process ${died.why}: ${died.last}` });
      outcome.done++;
    }
    at = died ? died.rank + 1 : at + count;
  }
  return outcome;
}

/** Runs a process to its end; says at which case it ended, and why, when that was before the end. */
async function oneProcess(order: Order, until: number, outcome: Outcome) {
  const child = spawn(process.execPath, ['--max-old-space-size=2000', WORKER, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let rank: number | undefined;
  let finished = false;
  let why = '';
  let last = '';
  const stop = (reason: string) => {
    why = reason;
    child.kill('SIGKILL');
  };
  let silence = setTimeout(() => stop('hangs'), SILENCE);
  const measuring = setInterval(() => {
    const used = memory(child.pid)?.now ?? 0;
    outcome.memory = Math.max(outcome.memory, used);
    if (used > MEMORY) stop(`takes ${Math.round(used)} MB`);
  }, 500);
  child.stderr.on('data', (piece: Buffer) => {
    last = `${last}${piece}`.slice(-3000);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(silence);
    const told = JSON.parse(line) as Told;
    if ('begun' in told) {
      rank = told.begun;
      finished = false;
      if (Date.now() > until) {
        child.kill();
        finished = true;
      }
    } else {
      note(outcome, told);
      finished ||= 'done' in told;
    }
    const patience = 'wrong' in told ? SILENCE + order.shrink : SILENCE;
    silence = setTimeout(() => stop('hangs'), patience);
  }
  clearTimeout(silence);
  clearInterval(measuring);
  if (child.exitCode === null && child.signalCode === null) await new Promise((ended) => child.once('exit', ended));
  if (finished && !why) return undefined;
  return { rank: rank ?? order.from, why: why || 'dies', last };
}
