import finality from './data/connecteurs-finalite.json' with { type: 'json' };
import means from './data/connecteurs-moyens.json' with { type: 'json' };
import results from './data/verbes-de-resultat.json' with { type: 'json' };
import { DETERMINERS } from './function-words.js';
import { hasDictionary, isKnown, verbForms } from './lexicon.js';
import { perText } from './per-text.js';
import { phraseAt, phrases, plain, wordOver } from './phrases.js';
import { infinitiveAt } from './verbs.js';
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

/** Verbs of result that open a competence too often to say, further on, what the rest is for. */
const PLAIN_RESULTS: ReadonlySet<string> = new Set(['assurer', 'maintenir', 'répondre', 'permettre']);

/** « créer un échange, favoriser la parole », « régler un feu et limiter l’attente » : the second verb says what for. */
function secondResult(text: string, words: readonly Word[], at: number): boolean {
  const { lower, start } = words[at] as Word;
  const before = words[at - 1];
  if (!before || !RESULTS.has(lower) || PLAIN_RESULTS.has(lower)) return false;
  return before.lower === 'et' || text.slice(before.end, start).includes(',');
}

/** « conception », « pilotage »: the noun of an action. */
const ACTION = /(?:[ts]ions?|ments?|ages?|yses?|ances?)$/;

/** « par la conception de »: an action, by its noun. */
function byAction(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'par' || !/^(?:la|le|l’|une?|des|les)$/.test(words[at + 1]?.lower ?? '')) return false;
  return ACTION.test(words[at + 2]?.lower ?? '');
}

/** Nouns of an action that their ending does not tell. */
const NEEDED_FOR: ReadonlySet<string> = new Set(finality.actions);

const NEEDED: ReadonlySet<string> = new Set(
  ['nécessaire', 'indispensable', 'requis', 'requise'].flatMap((one) => [one, `${one}s`]),
);

/** « nécessaires à la réalisation du projet », « indispensables à garantir la reprise » : what is needed is needed for an action. */
function neededFor(words: readonly Word[], at: number): boolean {
  if (!NEEDED.has(words[at]?.lower ?? '') || plain(words[at + 1]?.lower ?? '') !== 'à') return false;
  const next = words[at + 2]?.lower ?? '';
  const noun = DETERMINERS.has(next) ? (words[at + 3]?.lower ?? '') : next;
  return NEEDED_FOR.has(noun) || ACTION.test(noun) || infinitiveAt(words, at + 2) !== undefined;
}

/** The first word from which something is said to be done for something else, from a place of the text on. */
export function finalityFrom(text: string, from: number): Word | undefined {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start < from) continue;
    const isFinality = saysResult(word) || neededFor(words, at) || secondResult(text, words, at);
    const length = isFinality ? 1 : phraseAt(words, at, FINALITY);
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
