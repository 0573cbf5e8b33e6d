import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import seeds from '../seeds.json' with { type: 'json' };
import { savedCases } from '../support/saved.ts';
import { judged, type Outcome } from '../support/watch.ts';

const NO_END = Number.POSITIVE_INFINITY;

/** What was wrong, with what to type to see it again. */
function faults({ wrong }: Outcome, again: (rank: number) => string): string[] {
  return [...wrong.values()].map(({ what, rank }) => `${what}\n  again: ${again(rank)}`);
}

describe.each(Object.entries(seeds))('%s', (family, { seed, cases }) => {
  const files = savedCases(family);
  let outcome: Outcome;

  // Not `describe.runIf`: CI counts what is skipped, and there is nothing to skip.
  if (files.length)
    describe('a saved case', () => {
      beforeAll(async () => {
        outcome = await judged({ family, seed, from: 0, count: files.length, files, shrink: 0, known: [] }, NO_END);
      });

      it.each(files.map((path, rank) => [basename(path), rank, path]))('stays right: %s', (_, rank, path) => {
        const wrong = [...outcome.wrong.values()].filter(({ ranks }) => ranks.includes(rank as number));
        const again = `node tools/fuzz/run.ts ${family} --file ${path}`;
        expect(wrong.map(({ what }) => `${what}\n  again: ${again}`)).toEqual([]);
      });

      it('is judged, like all others', () => {
        expect(outcome.done).toBe(files.length);
      });
    });

  it(`is right of ${cases} cases of seed ${seed}`, async () => {
    const outcome = await judged({ family, seed, from: 0, count: cases, shrink: 0, known: [] }, NO_END);
    expect(faults(outcome, (rank) => `node tools/fuzz/run.ts ${family} --seed ${seed} --case ${rank}`)).toEqual([]);
    expect(outcome.done).toBe(cases);
  });
});
