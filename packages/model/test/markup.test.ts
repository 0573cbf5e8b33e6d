import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProse, printProse, type Run } from '../src/index.js';
import { proseArbitrary } from './arbitraries/index.js';

/** Strings made of what the markup looks at, so that odd neighbourhoods come up often. */
const markupSoup = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '***',
      '\\',
      '"',
      '{',
      '}',
      '{durée}',
      '-',
      '- ',
      '• ',
      '1',
      '.',
      '1. ',
      '2. ',
      ' ',
      '  ',
      '\t',
      '\n',
      '\r\n',
      '\n\n',
      '\u00a0',
      'a',
      'é',
      'e\u0301',
      '\u2003',
      '(',
    ),
    { maxLength: 14, size: 'max' },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(markupSoup, fc.string(), fc.string({ unit: 'binary', maxLength: 20 }));

function paragraph(...runs: Run[]) {
  return { blocs: [{ genre: 'paragraphe' as const, runs }] };
}

describe('markup', () => {
  test('a text in normal form survives printing and parsing', () => {
    fc.assert(
      fc.property(proseArbitrary, (prose) => {
        expect(parseProse(printProse(prose))).toEqual(prose);
      }),
      { numRuns: 3000 },
    );
  });

  test('any string is a text, and its printed form is a fixed point', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (raw, dedent) => {
        const printed = printProse(parseProse(raw, { dedent }));
        expect(printProse(parseProse(printed))).toBe(printed);
      }),
      { numRuns: 20000 },
    );
  });

  test('what was parsed from any string is in normal form', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const prose = parseProse(raw);
        expect(parseProse(printProse(prose))).toEqual(prose);
      }),
      { numRuns: 20000 },
    );
  });

  test.each([
    ['', { blocs: [] }],
    ['**gras**', paragraph({ texte: 'gras', gras: true })],
    ['2 * 3 * 4', paragraph({ texte: '2 * 3 * 4' })],
    ['dure {durée}', paragraph({ texte: 'dure ' }, { parametre: 'durée' })],
    ['\\- tiret', paragraph({ texte: '- tiret' })],
    ['C:\\dossier\\\\', paragraph({ texte: 'C:\\dossier\\' })],
  ])('%j reads and prints', (raw, prose) => {
    expect(parseProse(raw)).toEqual(prose);
    expect(printProse(prose)).toBe(raw);
  });
});
