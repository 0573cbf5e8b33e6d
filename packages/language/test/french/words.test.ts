import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE, kindOf, LETTER, OTHER } from '../../src/french/letters.js';
import { wordsOf } from '../../src/french/words.js';

/** What a word is, as an expression: sure, and ten times slower than `wordsOf`. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[-‑'’][\p{L}\p{M}\p{N}]+)*/giu;

/** Pieces that meet each branch of the reading: elisions, joints, figures of all kinds, accents apart, signs. */
const PIECES = [
  ...['l', 'L', 'qu', 'Jusqu', 'lorsqu', 'puisque', 'aujourd', 'hui', 'é', 'Œ', 'ß', 'ÿ', '×', '÷', 'ª', 'ᵉ', 'Ω', 'š'],
  ...["'", '’', '-', '‑', '–', ' ', '\u00a0', '.', ',', ';', '/', '«', '(', '\n', '…', '\u200b'],
  ...['1', '20', '3', '²', '½', '①', '\u0301', '\u0327', '€', 'A', 'x'],
];

describe('the words of a text', () => {
  it('are those of the expression', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.match(WORD) ?? []);
      }),
      { numRuns: 3000, seed: 6 },
    );
  });

  it('know letters and figures as the properties of Unicode do, in the scripts of a French text', () => {
    const kind = (char: string) => (/[\p{L}\p{M}]/u.test(char) ? LETTER : /\p{N}/u.test(char) ? FIGURE : OTHER);
    const codes = Array.from({ length: 0x2190 }, (_, code) => code);
    const french = codes.filter(
      (code) => code < 0x250 || (code >= 0x300 && code < 0x400) || (code >= 0x1e00 && code < 0x1f00) || code >= 0x2000,
    );
    const wrong = french.filter((code) => kindOf(code) !== kind(String.fromCharCode(code)));
    expect(wrong).toEqual([]);
  });
});
