import { everyMatch } from '../../french/matches.js';
import { type Word, wordsOf } from '../../french/words.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { partsWith, remark } from '../texts/remarks.js';

/** Words that French doubles rightly: « nous nous assurons », « vous vous ». */
const RIGHTLY_DOUBLED = new Set(['nous', 'vous']);

const DOUBLED = /(?<![\p{L}\p{M}’'-])(\p{L}[\p{L}\p{M}]+)(\s+)\1(?![\p{L}\p{M}’'-])/giu;

/** A word written twice: both, the first, and the blank between them. */
interface Doubling {
  index: number;
  both: string;
  mot: string;
  blank: string;
}

/** Whether a word ends as the next one begins, by two letters or more. */
function goesOn(word: string, next: string): boolean {
  const head = next.slice(0, 2);
  for (let at = word.indexOf(head); at >= 0; at = word.indexOf(head, at + 1)) {
    if (next.startsWith(word.slice(at))) return true;
  }
  return false;
}

/** Letters beyond U+FFFF, of which `wordsOf` knows nothing. */
const FAR = /[\ud800-\udfff]/;

/** Nearly no text has such a word, and the expression weighs every letter of it. */
function mayBeDoubled(text: string): boolean {
  const words = wordsOf(text);
  const isDoubled = words.some(
    ({ lower }, rank) => rank > 0 && lower.length > 1 && goesOn((words[rank - 1] as Word).lower, lower),
  );
  return isDoubled || FAR.test(text);
}

const doublings = remark((text): readonly Doubling[] =>
  mayBeDoubled(text)
    ? everyMatch(DOUBLED, text).map(({ index, 0: both, 1: mot = '', 2: blank = '' }) => ({
        index,
        both,
        mot,
        blank,
      }))
    : [],
);

function* wordsShouldNotBeDoubled(context: RuleContext): Iterable<Violation> {
  for (const { texte, element, place, whole } of partsWith(doublings, context)) {
    if (whole.role === 'intitule') continue;
    for (const { index, both, mot, blank } of doublings(texte)) {
      if (RIGHTLY_DOUBLED.has(mot.toLowerCase())) continue;
      const second = place(index + mot.length, index + both.length);
      const isWhole = second?.range.start.line === second?.range.end.line;
      yield {
        place: place(index, index + both.length),
        params: { mot: both.slice(mot.length + blank.length) },
        ...(element !== undefined && { element }),
        // Over the end of a line the blank is the line's own: the author decides.
        fixes:
          second && isWhole
            ? [
                {
                  title: { fr: 'Retirer le mot répété', en: 'Remove the doubled word' },
                  edits: [{ place: second, newText: '' }],
                },
              ]
            : [],
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'TXT-05',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Un mot ne devrait pas être écrit deux fois de suite',
    en: 'A word should not be written twice in a row',
  },
  why: {
    fr: 'Un mot doublé par une correction passe inaperçu de son auteur, pas du lecteur.',
    en: 'A word doubled by a correction escapes its author, not the reader.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ mot }) => ({
    fr: `Le mot « ${mot} » est écrit deux fois de suite. Retirez-en un.`,
    en: `The word “${mot}” is written twice in a row. Remove one.`,
  }),
  check: wordsShouldNotBeDoubled,
  example: {
    wrong: 'certification X\ncompétence C1 "Relever les les écarts de consommation."\n',
    right: 'certification X\ncompétence C1 "Relever les écarts de consommation."\n',
  },
};
