import type { Clock } from './clock.ts';
import type { Random } from './random.ts';

/** What is wrong with what the program did of a case: the step that it took, and what was seen. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly step: string;

  constructor(step: string, what: string) {
    super(what);
    this.step = step;
  }
}

/** A way of making cases and of judging what the program does of them. A case is JSON: it is written to a file as it is. */
export interface Family<C = unknown> {
  readonly name: string;
  /** How many cases one process may judge; 500 when it is not said. */
  readonly batch?: number;
  /** What must be ready before the first case. */
  prepare?(): Promise<void>;
  /** The same numbers give the same case. */
  make(random: Random): C;
  /** Throws when something is wrong, most often a `Fault`. */
  judge(made: C, clock: Clock): void | Promise<void>;
  /** Cases that are smaller, the smallest first: the first that is wrong in the same way is made smaller in turn. */
  smaller(made: C): Iterable<C>;
}

/** What is told of a fault, and what tells it from others: its step and its words, without the numbers and names in them. */
export function describe(error: unknown): { key: string; what: string } {
  const one = error instanceof Error ? error : new Error(String(error));
  const step = one instanceof Fault ? one.step : 'exception';
  const head = `${step}: ${one.message.slice(0, 2000)}`;
  const at = one instanceof Fault ? '' : (/\n\s+at .*?([\w-]+\.[jt]s:\d+)/.exec(one.stack ?? '')?.[1] ?? '');
  const key = `${head.slice(0, 160)} ${at}`.replace(/"[^"]*"|«[^»]*»|\d+/g, '#');
  return { key, what: one instanceof Fault ? head : `${head}\n${one.stack}` };
}
