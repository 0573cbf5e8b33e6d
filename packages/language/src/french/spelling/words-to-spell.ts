import { everyMatch } from '../matches.js';
import { perText } from '../per-text.js';

/** A word of a text whose spelling is to be judged. */
export interface WordToSpell {
  /** As written, without what is elided before it. */
  text: string;
  start: number;
  end: number;
}

/** What a text offers to a judge of spelling. */
export interface SpellableText {
  words: readonly WordToSpell[];
  /** Words with a capital in the middle of a sentence: names, which may also begin one. */
  names: readonly string[];
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:[-‑'’]\p{L}[\p{L}\p{M}]*)*/gu;

const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu;

/** What makes a token something else than a word: codes, addresses, paths, file names, « candidat(e)s », « candidat·es », « R&D ». */
const GLUED_BEFORE = /[\p{N}_@#/\\&·•+=~$%)\]}'’-]$|\p{L}\($|[\p{L}\p{N}]\.$/u;
const GLUED_AFTER = /^(?:[\p{N}_@#/\\&·•+=~'’-]|\(\p{L}{1,5}\)|\.[\p{L}\p{N}])/u;

/** A measure: « 3 kWh », « 12 px ». */
const AFTER_NUMBER = /\p{N}[ \u00a0\u202f]?$/u;

/** A capital inside: « GitHub », « eIDAS », « QHSE ». */
const MIXED = /[^-'’]\p{Lu}/u;

const CAPITAL = /^\p{Lu}/u;

/** Where a sentence begins. */
const OPENS = /(?:^|[.!?…]['’"”»)]?\s)\s*$/u;

/** Behind which a capital is that of a name. */
const INSIDE_SENTENCE = /[\p{Ll}\p{N},;]['’]?[ \u00a0\u202f]?$/u;

/** Past it a run of letters is no word, nor any that hyphens build. */
const LONGEST = 60;

/** How far one looks around a word; no mark of a boundary is longer. */
const AROUND = 8;

/** What stands in quotes is cited as it is. */
const QUOTED = /«[^«»]{0,300}»|“[^“”]{0,300}”|"[^"\n]{0,300}"/gu;

function* quotedStretches(text: string): Iterable<[number, number]> {
  for (const { index, 0: found } of everyMatch(QUOTED, text)) yield [index, index + found.length];
}

/** « etc. », « réf. »: a short word with a full stop behind which the sentence goes on. */
function isAbbreviation(word: string, after: string): boolean {
  return word.length <= 5 && /^\.(?:\s*[\p{Ll}\p{N},;:)]|\))/u.test(after);
}

/** The words of a text that a dictionary may judge: no codes, names, acronyms, units, addresses or citations. */
export const wordsToSpell: (text: string) => SpellableText = perText((text) => {
  const words: WordToSpell[] = [];
  const names: string[] = [];
  const quotes = [...quotedStretches(text)];
  let quote = 0;
  for (const { index, 0: token } of everyMatch(TOKEN, text)) {
    const elided = ELIDED.exec(token)?.[0].length ?? 0;
    const start = index + elided;
    const end = index + token.length;
    const word = token.slice(elided);
    while ((quotes[quote]?.[1] ?? Number.POSITIVE_INFINITY) <= index) quote++;
    if ((quotes[quote]?.[0] ?? Number.POSITIVE_INFINITY) < index) continue;
    const before = text.slice(Math.max(0, index - AROUND), index);
    const after = text.slice(end, end + AROUND);
    if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)) continue;
    if (word.length < 3 || word.length > LONGEST || MIXED.test(word)) continue;
    if (CAPITAL.test(word) && (elided > 0 || !OPENS.test(index > AROUND ? `x${before}` : before))) {
      if (elided > 0 || INSIDE_SENTENCE.test(before)) names.push(word);
      continue;
    }
    if (word.length <= 3 && AFTER_NUMBER.test(before)) continue;
    if (isAbbreviation(word, after)) continue;
    words.push({ text: word, start, end });
  }
  return { words, names };
});
