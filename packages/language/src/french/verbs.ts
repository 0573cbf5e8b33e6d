import locutions from './data/locutions-verbales.json' with { type: 'json' };
import { DETERMINERS, PARTITIVES } from './function-words.js';
import { isInfinitive, isKnown, isNoun } from './lexicon.js';
import { LEVELS, listedVerbs, VAGUE, WEAK } from './listed-verbs.js';
import { perText, perWord } from './per-text.js';
import { phraseAt, phrases } from './phrases.js';
import { type Word, wordsOf } from './words.js';

/** The levels (1 to 6) of Bloom's taxonomy that a verb stands in; none when it is not listed. */
export function verbStrength(infinitive: string): readonly number[] {
  return LEVELS.get(infinitive) ?? [];
}

/** Verbs that would say what a weak or a vague verb leaves out; undefined for a verb of action. */
export function betterVerbs(infinitive: string): { weak: boolean; better: readonly string[] } | undefined {
  const weak = WEAK.get(infinitive);
  if (weak) return { weak: true, better: weak };
  const vague = VAGUE.get(infinitive);
  return vague && { weak: false, better: vague };
}

const LOCUTIONS = phrases([...locutions, ...[...listedVerbs].filter((verb) => verb.includes(' '))]);

/** How many words the verb at a place takes: « mettre en œuvre » takes three. */
export function verbLength(words: readonly Word[], at: number): number {
  return Math.max(1, phraseAt(words, at, LOCUTIONS));
}

/** What an infinitive loses when its capital is written without its accent: « Elaborer ». */
const ACCENTED: Readonly<Record<string, readonly string[]>> = {
  a: ['â', 'à'],
  c: ['ç'],
  e: ['é', 'ê', 'è'],
  i: ['î'],
  o: ['ô'],
  u: ['û'],
};

/** The spelling of a word with the accent that its capital may lack: itself unless only the accented one is a word. */
export function accented({ text, lower }: Word): string {
  const first = text[0] as string;
  if (first === first.toLowerCase() || !ACCENTED[lower[0] as string]) return lower;
  const spellings = (ACCENTED[lower[0] as string] as readonly string[]).map((letter) => letter + lower.slice(1));
  if (isInfinitive(lower) || (isKnown(lower) && isNoun(lower))) return lower;
  return spellings.find(isInfinitive) ?? (isKnown(lower) ? lower : (spellings.find(isKnown) ?? lower));
}

const NEOLOGISM = /^\p{Ll}{2,}(?:[^aeiouyéè]er|iser|ifier|éer|uer)$/u;

const mayBeNewVerb: (lower: string) => boolean = perWord((lower) => NEOLOGISM.test(lower) && !isKnown(lower));

/** An infinitive that no dictionary has yet (« sprinter une fonction »), told by what follows it. */
export function isNewVerb({ lower }: Word, next: Word | undefined): boolean {
  return (
    mayBeNewVerb(lower) && next !== undefined && (DETERMINERS.has(next.lower) || /^(?:des|du|et|ou)$/.test(next.lower))
  );
}

/** Whether a word that is an infinitive too is a noun here: « le pouvoir de », « devoir de réserve ». */
function isNounHere(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (!isNoun(accented(word))) return false;
  if (
    before &&
    (DETERMINERS.has(before.lower) || (before.lower !== 'de' && before.lower !== 'd’' && PARTITIVES.has(before.lower)))
  ) {
    return true;
  }
  return next === undefined || next.lower === 'de' || next.lower === 'd’';
}

/** The infinitive that a word is at its place, in small letters with its accents; undefined when it is none there. */
export function infinitiveAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  const spelling = accented(word);
  if (isInfinitive(spelling)) return isNounHere(word, words[at - 1], next) ? undefined : spelling;
  return isNewVerb(word, next) ? word.lower : undefined;
}

/** Every infinitive of a text, nouns such as « le pouvoir » left out. */
export const infinitivesOf: (text: string) => readonly { word: Word; infinitive: string }[] = perText((text) => {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const infinitive = infinitiveAt(words, at);
    return infinitive === undefined ? [] : [{ word, infinitive }];
  });
});
