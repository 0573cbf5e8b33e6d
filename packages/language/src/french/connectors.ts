import finality from './data/connecteurs-finalite.json' with { type: 'json' };
import means from './data/connecteurs-moyens.json' with { type: 'json' };
import results from './data/verbes-de-resultat.json' with { type: 'json' };
import { hasDictionary, isKnown, verbForms } from './lexicon.js';
import { perText } from './per-text.js';
import { phraseAt, phrases, wordOver } from './phrases.js';
import { type Word, wordsOf } from './words.js';

const FINALITY = phrases(finality.locutions);
const NO_FINALITY = phrases(finality.pourSansFinalite);
const MEANS = phrases(means);

/** « améliorant », « en garantissant »: what comes of it, said as what it is for. */
const RESULTS: ReadonlySet<string> = new Set(results);

function saysResult({ lower }: Word): boolean {
  if (!lower.endsWith('ant')) return false;
  return verbForms(lower).some(({ infinitive, form }) => form === 'participe-present' && RESULTS.has(infinitive));
}

/** « par la conception de »: an action, by its noun. */
function byAction(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'par' || !/^(?:la|le|l’|une?|des|les)$/.test(words[at + 1]?.lower ?? '')) return false;
  return /(?:[ts]ions?|ments?|ages?|yses?|ances?)$/.test(words[at + 2]?.lower ?? '');
}

/** The first word from which something is said to be done for something else, from a place of the text on. */
export function finalityFrom(text: string, from: number): Word | undefined {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start < from) continue;
    const length = saysResult(word) ? 1 : phraseAt(words, at, FINALITY);
    if (length && !phraseAt(words, at, NO_FINALITY)) return wordOver(text, words, at, length);
  }
  return undefined;
}

/** The words that announce what something is done for (« afin de »); a doubtful « pour » counts. */
export const finalityOf: (text: string) => Word | undefined = perText((text) => finalityFrom(text, 0));

/** « en » and a present participle, a pronoun between them or not: « en s’appuyant », « en les rapprochant ». */
function gerund(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.lower !== 'en' || !next) return false;
  const verb = /^(?:s[e’]|les?|la|l’|leur|lui|y)$/.test(next.lower) ? words[at + 2] : next;
  if (!verb?.lower.endsWith('ant')) return false;
  return (
    !hasDictionary() || !isKnown(verb.lower) || verbForms(verb.lower).some(({ form }) => form === 'participe-present')
  );
}

/** The words that announce how, with what or where something is done (« à l’aide de », « en utilisant »). */
export const meansOf: (text: string) => Word | undefined = perText((text) => {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const length = gerund(words, at) || byAction(words, at) ? 2 : phraseAt(words, at, MEANS);
    if (length) return wordOver(text, words, at, length);
  }
  return undefined;
});
