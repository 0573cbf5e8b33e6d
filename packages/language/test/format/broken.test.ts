import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUnguarded } from '../../src/format/index.js';
import { breakages, broken, untidy } from './support/breakage.js';
import { bare, content, ref } from './support/reading.js';
import { ownFiles, rootStatements } from './support/samples.js';

const samples = rootStatements(ownFiles()).filter(({ text }) => !text.includes('//'));
const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 300) };
const TIME = 120_000;

/** An untidy text that lacks one character, and the tidy text that has it. */
const accident = fc.tuple(fc.nat(samples.length - 1), fc.nat(100_000)).map(([index, place]) => {
  const tidy = bare((samples[index] as { text: string }).text);
  const text = untidy(tidy);
  const places = breakages(text);
  return { tidy, text: broken(text, places[place % places.length] as (typeof places)[number]) };
});

/** How many lines of a text are not lines of another. */
function strangeLines(text: string, other: string): number {
  const known = new Map<string, number>();
  for (const line of other.split('\n')) known.set(line, (known.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return left <= 0;
  }).length;
}

describe('a text that lacks a quote, a brace or a letter of a keyword', () => {
  it(
    'loses no token and no comment, and is stable',
    () => {
      fc.assert(
        fc.property(accident, ({ text }) => {
          const formatted = formatUnguarded(text, ref);
          expect(formatted.safe).toBe(true);
          expect(content(formatted.text)).toEqual(content(text));
          expect(bare(formatted.text)).toBe(formatted.text);
        }),
        RUNS,
      );
    },
    TIME,
  );

  it(
    'is formatted elsewhere: nine times in ten at most six lines differ from the sound text',
    () => {
      const accidents = fc.sample(accident, { numRuns: RUNS.numRuns, seed: 4 });
      const strange = accidents.map(({ tidy, text }) => strangeLines(bare(text), tidy)).sort((a, b) => a - b);
      expect(strange[Math.floor(strange.length / 2)]).toBeLessThanOrEqual(2);
      expect(strange[Math.floor(strange.length * 0.9)]).toBeLessThanOrEqual(6);
    },
    TIME,
  );
});
