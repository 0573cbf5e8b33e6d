import { type Word, wordsOf } from './words.js';

/** Phrases of several words, by their first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Elided, contracted and plain forms are the same word: « d’ », « du », « des » for « de »; « au », « aux » for « à ». */
const SAME: Readonly<Record<string, string>> = {
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
};

export function plain(lower: string): string {
  return SAME[lower] ?? lower;
}

/** A list of phrases ready to be looked for, the longest first. */
export function phrases(list: Iterable<string>): Phrases {
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

/** How many words, from the one at `at` on, make a phrase of the list; 0 when none does. */
export function phraseAt(words: readonly Word[], at: number, list: Phrases): number {
  const first = words[at];
  if (!first) return 0;
  for (const phrase of list.get(plain(first.lower)) ?? []) {
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
