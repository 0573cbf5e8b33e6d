import { FIGURE, kindOf, LETTER, OTHER } from './letters.js';
import { perText, perWord } from './per-text.js';

/** A word of a text: `text` in composed letters, `lower` in small ones with curly apostrophes. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

/** What stands alone before an apostrophe: « l’ », « qu’ ». */
const ELIDED: ReadonlySet<string> = new Set([...'cdjlmnst', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
const LONGEST_ELIDED = 6;

function isApostrophe(sign: string | undefined): boolean {
  return sign === '’' || sign === "'";
}

/** Hyphens and apostrophes within a word: « aujourd’hui », « rendez-vous ». */
function isJoint(sign: string | undefined): boolean {
  return sign === '-' || sign === '‑' || isApostrophe(sign);
}

/** Behind the letters and figures that begin at a place. */
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) !== OTHER) at++;
  return at;
}

/** Behind an elided word, its apostrophe included, where a run of letters is one; 0 where it is none. */
function elidedEnd(text: string, start: number, end: number): number {
  if (end - start > LONGEST_ELIDED || !isApostrophe(text[end]) || end + 1 >= text.length) return 0;
  // An accent apart follows no apostrophe.
  if (kindOf(text.charCodeAt(end + 1)) === OTHER || /\p{M}/u.test(text[end + 1] as string)) return 0;
  return ELIDED.has(text.slice(start, end).toLowerCase()) ? end + 1 : 0;
}

/** Behind a number, « 3,5 » or « 1.200.000 »; 0 where letters make a word of it (« 3D »). */
function numberEnd(text: string, start: number): number {
  let end = 0;
  for (let at = start; ; at++) {
    while (kindOf(text.charCodeAt(at)) === FIGURE) at++;
    // « 3.5kg » is 3, then « 5kg ».
    if (kindOf(text.charCodeAt(at)) === LETTER) return end;
    end = at;
    if ((text[at] !== ',' && text[at] !== '.') || kindOf(text.charCodeAt(at + 1)) !== FIGURE) return end;
  }
}

/** Behind the word or the number that begins at a place. */
function wordEnd(text: string, start: number): number {
  if (kindOf(text.charCodeAt(start)) === FIGURE) {
    const end = numberEnd(text, start);
    if (end) return end;
  }
  let end = runEnd(text, start);
  const elided = elidedEnd(text, start, end);
  if (elided) return elided;
  while (isJoint(text[end]) && kindOf(text.charCodeAt(end + 1)) !== OTHER) end = runEnd(text, end + 1);
  return end;
}

function lowered(text: string): string {
  return text.toLowerCase().replaceAll("'", '’').replaceAll('‑', '-');
}

/** The very same string for the same word: what is known of it is found without its characters being looked at again. */
const sameWord = perWord((lower) => lower);

/** The words of a text, in order; numbers are words. */
export const wordsOf: (text: string) => readonly Word[] = perText((text) => {
  // Nearly all texts are composed and keep their length in small letters: they are lowered at once, not word by word.
  const small = lowered(text);
  const isPlain = small.length === text.length && text.normalize('NFC') === text;
  const words: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    if (kindOf(text.charCodeAt(start)) === OTHER) continue;
    const end = wordEnd(text, start);
    const own = isPlain ? text.slice(start, end) : text.slice(start, end).normalize('NFC');
    const lower = sameWord(isPlain ? small.slice(start, end) : lowered(own));
    words.push({ text: own === lower ? lower : own, lower, start, end });
    start = end - 1;
  }
  return words;
});
