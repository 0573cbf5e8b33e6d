import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/format/canonical-text.js';
import { formatDocument } from '../../src/format/index.js';
import { sameTree } from '../../src/format/same-tree.js';
import { disorder, disturb, respell } from './support/disorder.js';
import { bare, content, isSound, ref } from './support/reading.js';
import { ownFiles, rootStatements } from './support/samples.js';

const samples = rootStatements(ownFiles());
const sample = fc.nat(samples.length - 1).map((index) => (samples[index] as { text: string }).text);
const disturbed = fc.tuple(sample, disorder).map(([text, mess]) => disturb(text, mess));
const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 300) };
const TIME = 120_000;

describe('whatever the blanks, line breaks and comments between the tokens', () => {
  it(
    'formatting twice changes nothing more',
    () => {
      fc.assert(
        fc.property(disturbed, (text) => void expect(bare(bare(text))).toBe(bare(text))),
        RUNS,
      );
    },
    TIME,
  );

  it(
    'every token and every comment stays, in order',
    () => {
      fc.assert(
        fc.property(disturbed, (text) => void expect(content(bare(text))).toEqual(content(text))),
        RUNS,
      );
    },
    TIME,
  );

  it(
    'the meaning of a sound text stays',
    () => {
      fc.assert(
        fc.property(disturbed.filter(isSound), (text) => {
          const parse = (one: string) => ref.parser.LangiumParser.parse(one).value;
          const formatted = bare(text);
          expect(isSound(formatted)).toBe(true);
          expect(sameTree(parse(text), parse(formatted), sameText)).toBe(true);
          expect(formatDocument(text, ref).refused).toBe(false);
        }),
        RUNS,
      );
    },
    TIME,
  );
});

describe('however the keywords are spelled', () => {
  it(
    'the canonical form is found again',
    () => {
      const choices = fc.array(fc.nat(3), { minLength: 5, maxLength: 17 });
      fc.assert(
        fc.property(sample, choices, (text, picked) => {
          // Trailing comments in columns stay in their columns, which a longer or shorter word may reach.
          const tidy = bare(text.replace(/ +\/\/.*/g, ''));
          expect(bare(respell(tidy, picked))).toBe(tidy);
        }),
        RUNS,
      );
    },
    TIME,
  );
});
