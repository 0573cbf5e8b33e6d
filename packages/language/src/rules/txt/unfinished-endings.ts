import data from '../../french/data/textes-fins-coupees.json' with { type: 'json' };
import { remark } from '../texts/remarks.js';

/** How a paragraph breaks off: on a word that calls for another, in the middle of one, on an open mark, on a lead-in. */
export type EndingKind = 'mot' | 'cesure' | 'ouverture' | 'virgule' | 'tiret' | 'annonce';

export interface Ending {
  kind: EndingKind;
  start: number;
  end: number;
  /** What it ends on. */
  words: string;
}

const WORDS = new Set(data.mots);
const ELISIONS = new Set(data.elisions);
const ARTICLES = new Set(data.articles);
const BEFORE_ARTICLE = new Set(data.avantArticle);
const RIGHT_ENDS = new Set(data.finsJustes);

/** The last signs that show a break by themselves. */
const SIGNS: readonly [RegExp, EndingKind][] = [
  [/(?<=\p{Ll}{2})-$/u, 'cesure'],
  [/(?<=\s)[-–—]$/, 'tiret'],
  [/[([«“]$/, 'ouverture'],
  [/,$/, 'virgule'],
  [/:$/, 'annonce'],
];

/** Behind this many characters from the end no sign looks: two letters of two each, and itself. */
const SIGN_REACH = 6;

function wordEnding(text: string): Omit<Ending, 'kind'> | undefined {
  // A full stop behind « de » is the page's, not the sentence's.
  const end = text.endsWith('.') && !text.endsWith('..') ? text.length - 1 : text.length;
  const tail = text.slice(Math.max(0, end - 60), end);
  const words = tail.split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/^\p{L}+’(?=\p{L})/u, '');
  const before = (words.at(-2) ?? '').toLowerCase();
  if (words.length < 2 || RIGHT_ENDS.has(`${before} ${last}`)) return undefined;
  const elided = /(?:^|\s)(\p{Ll}{1,6}['’])$/u.exec(tail)?.[1];
  const breaks =
    WORDS.has(last) ||
    (elided !== undefined && ELISIONS.has(elided.replace("'", '’'))) ||
    (ARTICLES.has(last) && BEFORE_ARTICLE.has(before)) ||
    WORDS.has(`${before} ${last}`);
  return breaks ? { start: end - last.length, end, words: last } : undefined;
}

/** How a paragraph breaks off, if it does. */
export const endingOf = remark((text): Ending | null => {
  const trimmed = text.trimEnd();
  const last = trimmed.slice(-SIGN_REACH);
  for (const [sign, kind] of SIGNS) {
    const found = sign.exec(last);
    if (!found) continue;
    const cut = kind === 'cesure' ? (/(?<!\p{L})\p{L}+-$/u.exec(trimmed.slice(-40))?.[0] ?? '-') : found[0];
    return { kind, start: trimmed.length - cut.length, end: trimmed.length, words: cut };
  }
  const onWord = wordEnding(trimmed);
  return onWord ? { kind: 'mot', ...onWord } : null;
});
