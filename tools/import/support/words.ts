/** How often each word stands in some text. */
export type Bag = Map<string, number>;

/** The words of a text: letters and digits, composed; punctuation, blanks and marks of lists do not count. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

export function bagOf(...texts: string[]): Bag {
  const bag: Bag = new Map();
  for (const text of texts) addTo(bag, wordsOf(text));
  return bag;
}

/** Counts words into a bag, each `times` times. */
export function addTo(bag: Bag, words: Iterable<string>, times = 1): void {
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + times);
}

export function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

/** How many words two bags share, each as often as it stands in both. */
export function shared(a: Bag, b: Bag): number {
  let sum = 0;
  for (const [word, count] of a) sum += Math.min(count, b.get(word) ?? 0);
  return sum;
}

/** What `a` has more of than `b`. */
export function without(a: Bag, b: Bag): Record<string, number> {
  return Object.fromEntries(
    [...a].flatMap(([word, count]) => {
      const left = count - (b.get(word) ?? 0);
      return left > 0 ? [[word, left]] : [];
    }),
  );
}

/** Whether two texts have the same words in the same order. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** How alike two texts are, from 0 to 1: the words they share among all their words (Dice). */
export function likeness(a: string, b: string): number {
  const [one, other] = [bagOf(a), bagOf(b)];
  const total = sizeOf(one) + sizeOf(other);
  return total ? (2 * shared(one, other)) / total : 1;
}
