import { type Word, wordsOf } from './words.js';

/** A list of phrases ready to be looked for. */
export interface Phrases {
  /** Those that begin with a word, the longest first. */
  startingWith(word: string): readonly (readonly string[])[];
}

/** Elided, contracted and plain forms are the same word: « d’ », « du », « des » for « de »; « au », « aux » for « à ». */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'd’': 'de',
    du: 'de',
    des: 'de',
    'qu’': 'que',
    au: 'à',
    aux: 'à',
    a: 'à',
    'l’': 'le',
    la: 'le',
    les: 'le',
  }),
);

export function plain(lower: string): string {
  return SAME.get(lower) ?? lower;
}

function byFirstWord(list: Iterable<string>): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = wordsOf(phrase).map(({ lower }) => plain(lower));
    const first = words[0] as string;
    found.set(
      first,
      [...(found.get(first) ?? []), words].sort((one, other) => other.length - one.length),
    );
  }
  return found;
}

/** Makes a list of phrases ready, when the first of them is looked for: most runs need few lists. */
export function phrases(list: Iterable<string>): Phrases {
  let found: Map<string, string[][]> | undefined;
  return {
    startingWith(word) {
      found ??= byFirstWord(list);
      return found.get(word) ?? [];
    },
  };
}

/** How many words, from the one at `at` on, make a phrase of the list; 0 when none does. */
export function phraseAt(words: readonly Word[], at: number, list: Phrases): number {
  const first = words[at];
  if (!first) return 0;
  for (const phrase of list.startingWith(plain(first.lower))) {
    if (phrase.every((word, rank) => plain(words[at + rank]?.lower ?? '') === word)) return phrase.length;
  }
  return 0;
}

/** One word for several: from the first to the last of a phrase. */
export function wordOver(text: string, words: readonly Word[], at: number, count: number): Word {
  const { start } = words[at] as Word;
  const { end } = words[at + count - 1] as Word;
  const own = text.slice(start, end).normalize('NFC');
  return { text: own, lower: own.toLowerCase().replaceAll("'", '’').replace(/\s+/g, ' '), start, end };
}
