import { describe, expect, it } from 'vitest';
import type { LexIssue } from '../../src/lexer/issue.js';
import { examples, heldOut } from './support/corpus.js';
import { apply, KINDS, mutationsOf, spread } from './support/mutations.js';
import { read, tokenize } from './support/services.js';

function fixed(text: string, { fix }: LexIssue): string {
  return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : text;
}

/** What is told of an issue, its place left out: a fix moves the places behind it. */
const told = ({ rule, params }: LexIssue) => `${rule} ${JSON.stringify(params)}`;

const cases = [...examples(), ...heldOut()].flatMap(({ name, text }) =>
  mutationsOf(text, tokenize(text).tokens).map((mutation) => ({ name, text, mutation })),
);

describe.each(KINDS)('the fix of an issue removes it: %s', (kind) => {
  it('in a file with one mistake', () => {
    for (const { name, text, mutation } of spread(
      cases.filter((one) => one.mutation.kind === kind),
      120,
    )) {
      const mutated = apply(text, mutation);
      const { issues } = read(mutated);
      for (const issue of issues) {
        expect(issue.start).toBeGreaterThanOrEqual(0);
        expect(issue.end).toBeLessThanOrEqual(mutated.length);
        expect(issue.start).toBeLessThanOrEqual(issue.end);
        if (!issue.fix) continue;
        const left = read(fixed(mutated, issue)).issues.map(told);
        const same = issues.filter((one) => told(one) === told(issue)).length;
        expect(
          left.filter((one) => one === told(issue)).length,
          `${name} at ${mutation.at}: ${told(issue)}`,
        ).toBeLessThan(same);
      }
    }
  }, 30_000);
});
