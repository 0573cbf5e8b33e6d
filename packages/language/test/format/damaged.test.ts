import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/format/edit.js';
import { formatDocument, formatRange } from '../../src/format/index.js';
import { content, isSound, ref } from './support/reading.js';
import { ownFiles, rootStatements } from './support/samples.js';

const samples = rootStatements(ownFiles()).map(({ text }) => text);
const RUNS = { numRuns: Number(process.env.FC_RUNS ?? 150) };
const TIME = 120_000;

/** What careless typing and pasting put into a text. */
const BITS = [
  '"',
  '«\u00a0',
  '{',
  '}',
  '//',
  '/*',
  '*/',
  '\n',
  '\r\n',
  '\t',
  ',',
  '\\',
  '…',
  'bloc ',
  'critère ',
  'C1',
  '',
];

/** A piece of an example with a few stretches cut, doubled or overwritten. */
const damaged = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...BITS), fc.boolean()), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, wounds]) =>
    wounds.reduce((now, [at, length, bit, isDoubled]) => {
      const start = at % (now.length + 1);
      const put = isDoubled ? now.slice(start, start + 40) : bit;
      return now.slice(0, start) + put + now.slice(start + length);
    }, text),
  );

describe('a text damaged in several places', () => {
  it(
    'keeps every token, and what reads well still does, or it is refused whole',
    () => {
      fc.assert(
        fc.property(damaged, (text) => {
          const formatted = formatDocument(text, ref);
          expect(applyEdits(text, formatted.edits)).toBe(formatted.text);
          if (formatted.refused) expect(formatted.text).toBe(text);
          else expect(content(formatted.text)).toEqual(content(text));
          if (isSound(text)) expect(isSound(formatted.text)).toBe(true);
        }),
        RUNS,
      );
    },
    TIME,
  );

  it(
    'keeps them when some of its lines are formatted',
    () => {
      fc.assert(
        fc.property(damaged, fc.nat(), fc.nat(200), (text, at, length) => {
          const start = at % (text.length + 1);
          const range = { start, end: Math.min(text.length, start + length) };
          const formatted = formatRange(text, range, ref);
          expect(applyEdits(text, formatted.edits)).toBe(formatted.text);
          if (formatted.refused) expect(formatted.text).toBe(text);
          else expect(content(formatted.text)).toEqual(content(text));
        }),
        RUNS,
      );
    },
    TIME,
  );
});
