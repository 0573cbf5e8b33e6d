import fc from 'fast-check';
import { rawPieces } from './reading.js';

/** What a hurried author may put between two tokens. */
const GAPS = [
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\n',
  '\n\n',
  '\n\n\n\n',
  '\n        ',
  ' \n',
  ' // au passage\n',
  '    // en colonne\n',
  '\n// seul\n',
  ' /* bloc */ ',
  '\n  /* deux\n     lignes */\n',
  '\n\n// seul\n\n',
];

export interface Disorder {
  /** Which gaps change, as fractions of the text, and what they become. */
  changes: { at: number; gap: number }[];
}

export const disorder: fc.Arbitrary<Disorder> = fc.record({
  changes: fc.array(fc.record({ at: fc.nat(100_000), gap: fc.nat(GAPS.length - 1) }), { minLength: 1, maxLength: 12 }),
});

/** Puts other blanks, line breaks and comments between some tokens of a text. */
export function disturb(text: string, { changes }: Disorder): string {
  const pieces = rawPieces(text);
  const gaps = new Map(changes.map(({ at, gap }) => [at % pieces.length, GAPS[gap] as string]));
  let out = '';
  let end = 0;
  pieces.forEach((piece, index) => {
    const written = text.slice(end, piece.startOffset);
    const gap = gaps.get(index);
    // A line comment must keep its line end.
    const keepsLine = pieces[index - 1]?.tokenType.name === 'COMMENTAIRE';
    out += gap === undefined ? written : keepsLine ? `\n${gap}` : gap;
    out += piece.image;
    end = piece.startOffset + piece.image.length;
  });
  return out + text.slice(end);
}

const RESPELLINGS: ((keyword: string) => string)[] = [
  (keyword) => keyword.normalize('NFD').replace(/\p{M}/gu, ''),
  (keyword) => keyword.normalize('NFD'),
  (keyword) => keyword.replace(/^(évalué|imprimé|titré|retiré|masqué)(?:e?s?)$/, '$1es'),
  (keyword) => keyword,
];

/** Spells the keywords of a text in other ways that the lexer accepts; `choices` picks them in turn. */
export function respell(text: string, choices: readonly number[]): string {
  let out = '';
  let end = 0;
  rawPieces(text).forEach(({ tokenType, image, startOffset }, index) => {
    const choice = choices[index % choices.length] as number;
    const keyword = /^\p{Ll}/u.test(tokenType.name);
    out += text.slice(end, startOffset) + (keyword ? RESPELLINGS[choice % RESPELLINGS.length]?.(image) : image);
    end = startOffset + image.length;
  });
  return out + text.slice(end);
}
