import { hasDictionary, isKnown } from '../../french/lexicon.js';
import { remark } from '../texts/remarks.js';

/** A first word that starts with a small letter. */
export interface SmallOpening {
  start: number;
  word: string;
  /** The word that one more letter in front would give: « ssurer » was probably « assurer ». */
  lacksLetter: boolean;
}

/** The first word, when it is all in small letters: « iOS », « e-CF », « npm.js », « b) » say how they are written. */
const SMALL = /^\s*((?:\p{Ll}\p{M}*)+)(?![\p{L}\p{M}\p{N}@/_)]|\.\p{L}|°)/u;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzéèêàâîôûç';

function lacksALetter(word: string): boolean {
  if (!hasDictionary() || word.length < 4 || isKnown(word)) return false;
  return Array.from(ALPHABET).some((letter) => isKnown(letter + word));
}

/** How a text starts, when it does with a small letter. */
export const smallOpening = remark((text): SmallOpening | null => {
  const found = SMALL.exec(text);
  const word = found?.[1];
  // One letter before a hyphen belongs to a name: « e-commerce », « m-learning ».
  if (!found || !word || (word.length === 1 && /^\s*\p{L}[-–]/u.test(text))) return null;
  return { start: found[0].length - word.length, word, lacksLetter: lacksALetter(word.normalize('NFC')) };
});
