import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { attacksOn } from './attacks.js';
import { type Expression, expressionsOfData, expressionsOfSources } from './collect.js';
import { BOUNDED, NEVER_FAILING } from './known.js';
import { expressionsMade } from './record.js';

/** Once each, the first file that has it named. */
function distinct(expressions: readonly Expression[]): Expression[] {
  return [...new Map([...expressions].reverse().map((one) => [`${one.flags}/${one.source}`, one])).values()].reverse();
}

/** What the analysis says of an expression: which characters may be tried again and again, and how badly. */
function suspicions({ source, flags, file }: Expression): string[] {
  const { reports } = analyse({ source, flags }, { maxReports: 1 });
  return reports.map(({ type, exponential, character }) => {
    const degree = exponential ? 'exponential' : 'polynomial';
    return `${file}: /${source}/${flags} is ${degree} (${type}) in ${character.literal.source}`;
  });
}

const STEPS = [12, 16, 20, 24, 28, 64, 256];
const SHORT = 2500;
const LONG = 4 * SHORT;
/** A linear expression takes a fraction of this on a long attack; a quadratic one several times as much. */
const SUSPECT = 20;

/** Processor time of a use of an expression on all of a text, in ms; the best of some where it is suspect. */
function timeOf(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let rank = 0; rank < 3 && best > SUSPECT; rank++) {
    const before = process.threadCpuUsage();
    text.replace(expression, '');
    best = Math.min(best, process.threadCpuUsage(before).user / 1000);
  }
  return best;
}

/** Whether an attack takes more than ten times as long when it is four times as long: sixteen times is quadratic. */
function isSlow({ source, flags }: Expression): boolean {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return attacksOn(source, flags).some((attack) => {
    // Little by little, so that an exponential one is seen before it takes forever.
    for (const length of STEPS) if (timeOf(expression, attack(length)) > SUSPECT) return true;
    const long = timeOf(expression, attack(LONG));
    return long > SUSPECT && long > 10 * timeOf(expression, attack(SHORT));
  });
}

describe('the regular expressions', () => {
  const { literals, makers } = expressionsOfSources();
  let made: Expression[] = [];
  let all: Expression[] = [];

  beforeAll(async () => {
    made = await expressionsMade();
    all = distinct([...literals, ...expressionsOfData(), ...made]);
  }, 60_000);

  it('are all found, those that are made of strings too', () => {
    expect(literals.length).toBeGreaterThan(700);
    const seen = new Set(made.map(({ file }) => file));
    expect(makers.filter((file) => !seen.has(file))).toEqual([]);
  });

  it('take linear time by their form, but for those that see a bounded text', () => {
    const suspected = all.map((one) => ({ one, found: suspicions(one) })).filter(({ found }) => found.length);
    const known = new Set([...BOUNDED, ...NEVER_FAILING].map(({ source }) => source));
    expect(suspected.filter(({ one }) => !known.has(one.source)).flatMap(({ found }) => found)).toEqual([]);
    // An entry that no expression needs any more goes.
    const present = new Set(all.map(({ source }) => source));
    expect([...known].filter((source) => !present.has(source))).toEqual([]);
  });

  it('take linear time on texts made to be hard on them', () => {
    const bounded = new Set(BOUNDED.map(({ source }) => source));
    const slow = all.filter(({ source }) => !bounded.has(source)).filter(isSlow);
    expect(slow.map(({ file, source, flags }) => `${file}: /${source}/${flags}`)).toEqual([]);
  });

  it('would be found if they were slow', () => {
    for (const source of ['^(?:a+)+$', String.raw`\s+$`]) {
      const expression = { source, flags: '', file: 'here' };
      expect(suspicions(expression), source).not.toEqual([]);
      expect(isSlow(expression), source).toBe(true);
    }
    expect(isSlow({ source: String.raw`(?<!\s)\s+$`, flags: '', file: 'here' })).toBe(false);
  });
});
