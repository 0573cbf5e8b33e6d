import data from './data/ouvertures-capacite.json' with { type: 'json' };
import { perText } from './per-text.js';
import { phraseAt, phrases, wordOver } from './phrases.js';
import { infinitiveAt } from './verbs.js';
import { type Word, wordsOf } from './words.js';

/** « Être capable de coder » : the opener, and the verb that it holds back where an infinitive follows. */
export interface Capacity {
  opener: Word;
  verb: Word | undefined;
}

const OPENERS = phrases(data.locutions);
const SUBJECTS: ReadonlySet<string> = new Set(data.sujets);

/** How many words an opener has at most. */
const LONGEST = Math.max(...data.locutions.map((one) => one.split(/[ ’]/).length));

/** What may stand between the opener and its verb: « ne pas », « s’en ». */
const PARTICLE = /^(?:ne|n’|pas|jamais|plus|se|s’|en|y|l’|le|la|les|lui|leur|bien|mieux)$/;

/** How a text that begins by saying what somebody is able to do says it; undefined for any other text. */
export const capacityOf: (text: string) => Capacity | undefined = perText((text) => {
  const words = wordsOf(text);
  const subject = words.findIndex(({ lower }) => SUBJECTS.has(lower));
  for (const at of subject >= 0 && subject < 3 ? [subject + 1, 0] : [0]) {
    const length = phraseAt(words.slice(at, at + LONGEST).map(unaccented), 0, OPENERS);
    if (!length) continue;
    const after = words[at + length];
    const passed = words.slice(at + length).findIndex(({ lower }) => !PARTICLE.test(lower));
    const verb = at + length + Math.max(passed, 0);
    const isVerb = words[verb] !== undefined && infinitiveAt(words, verb) !== undefined;
    return { opener: wordOver(text, words, at, length), verb: isVerb ? after : undefined };
  }
  return undefined;
});

/** Capitals without accents are usual: « Etre capable de ». */
function unaccented(word: Word): Word {
  return word.lower === 'etre' ? { ...word, lower: 'être' } : word;
}
