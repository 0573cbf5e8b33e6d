import { describe, expect, it } from 'vitest';
import { examples, heldOut } from './support/corpus.js';
import { byKind, type Figures, figures, measure, table } from './support/measure.js';
import { worst } from './support/worst.js';

/**
 * The recovery contract of langage.md, « Text inside quotes ». RECOVERY=table prints the figures, RECOVERY=full measures
 * every mistake of the examples as well, RECOVERY=worst shows the worst cases.
 */
const mode = process.env.RECOVERY ?? '';
const corpora = {
  examples: measure(examples(), mode.includes('full') ? undefined : 400),
  'held-out': measure(heldOut()),
};

if (mode) {
  for (const [name, outcomes] of Object.entries(corpora)) {
    console.log(table(name, byKind(outcomes)));
    if (mode.includes('worst')) console.log(worst(outcomes));
  }
}

function expectContract(row: Figures): void {
  expect(row.upToThree).toBeGreaterThanOrEqual(0.95);
  expect(row.most).toBeLessThanOrEqual(9);
  expect(row.noneLost).toBeGreaterThanOrEqual(0.93);
  expect(row.mostLost).toBeLessThanOrEqual(3);
}

for (const [name, outcomes] of Object.entries(corpora)) {
  describe(`one mistake in ${name}`, () => {
    it.each([...byKind(outcomes)])('%s: few diagnostics, nothing else lost', (_kind, row) => {
      expectContract(row);
    });
  });
}

it('keeps the contract over everything', () => {
  expectContract(figures(Object.values(corpora).flat()));
});
