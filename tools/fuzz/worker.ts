// Judges cases one after the other and tells of each on standard output, a line of JSON: `run.ts` listens, and ends this process
// when it stays silent.
import { writeSync } from 'node:fs';
import { Clock } from './support/clock.ts';
import { familyOf } from './support/families.ts';
import { caseSeed, Random } from './support/random.ts';
import { readCase } from './support/saved.ts';
import { shrunk, wrongWith } from './support/shrink.ts';

/** What `run.ts` asks for. */
export interface Order {
  family: string;
  seed: number;
  /** The first case, and how many: of the seed, or of these files. */
  from: number;
  count: number;
  files?: string[];
  /** For how long (ms) a wrong case is made smaller. */
  shrink: number;
  /** Ways of being wrong that were seen already, and need not be made smaller. */
  known: string[];
}

export type Told =
  | { begun: number }
  | {
      done: number;
      worst: { step: string; milliseconds: number };
      steps: [string, number][];
      counts: [string, number][];
    }
  | { wrong: number; key: string; what: string; smallest?: unknown };

function tell(told: Told): void {
  // Synchronous: a process that hangs in the next moment has said what it was about.
  writeSync(1, `${JSON.stringify(told)}\n`);
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const family = familyOf(order.family);
const known = new Set(order.known);
await family.prepare?.();
for (let rank = order.from; rank < order.from + order.count; rank++) {
  tell({ begun: rank });
  const clock = new Clock();
  const file = order.files?.[rank];
  const made = file ? readCase(file) : family.make(new Random(caseSeed(order.seed, rank)));
  const wrong = await wrongWith(family, made, clock);
  if (wrong) {
    tell({ wrong: rank, ...wrong });
    if (!known.has(wrong.key) && order.shrink > 0) {
      known.add(wrong.key);
      tell({ wrong: rank, ...wrong, smallest: await shrunk(family, made, wrong.key, order.shrink) });
    }
  }
  tell({ done: rank, worst: clock.worst, steps: [...clock.steps], counts: [...clock.counts] });
}
