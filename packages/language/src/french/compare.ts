import { STOP_WORDS } from './function-words.js';
import { perText, perWord } from './per-text.js';
import { wordsOf } from './words.js';

/** What a text is made of, for comparisons: its stems, each once, the longest first: long words are the rarest. */
export interface Signature {
  stems: readonly string[];
  set: ReadonlySet<string>;
}

/** A word without its accents. */
export const withoutAccents: (lower: string) => string = perWord((lower) =>
  lower.normalize('NFD').replace(/\p{M}/gu, ''),
);

/** Gender, number and the commonest endings off; enough to see through « les besoins du client » / « le besoin des clients ». */
export const stemOf: (lower: string) => string = perWord((lower) => {
  const bare = withoutAccents(lower);
  return bare.length > 4 ? bare.replace(/(?:aux|eaux|es|e|s|x)$/, '').slice(0, 12) : bare;
});

/** The words of a text that say something, in the form in which they are compared. */
export const signature: (text: string) => Signature = perText((text) => {
  const set = new Set<string>();
  for (const { lower } of wordsOf(text)) if (!STOP_WORDS.has(lower)) set.add(stemOf(lower));
  return { stems: longestFirst(set), set };
});

/** Stems, each once, the longest first. */
export function longestFirst(stems: ReadonlySet<string>): string[] {
  return [...stems].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

/** How much two texts have in common, from 0 (nothing) to 1 (the same words). */
export function similarity(one: Signature, other: Signature): number {
  const total = one.set.size + other.set.size;
  if (!total) return 0;
  const [small, large] = one.set.size < other.set.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of small.set) if (large.set.has(word)) common++;
  return (2 * common) / total;
}

/** Two texts of a list that are alike: their ranks, the earlier first. */
export interface SimilarPair {
  first: number;
  second: number;
  similarity: number;
}

interface Compared {
  signatures: readonly Signature[];
  threshold: number;
  pairs: readonly SimilarPair[];
}

/** What was found last, by a text of the list: its signature is the same object as long as the text is known. */
const compared = new WeakMap<Signature, Compared>();

/** From how many changed texts on the whole list is compared again. */
const FEW = 4;

/** The pairs of a list of which few texts have changed since the last time; undefined where that is not so. */
function pairsAgain(signatures: readonly Signature[], threshold: number): readonly SimilarPair[] | undefined {
  const [first, last] = [signatures[0], signatures.at(-1)];
  const known = (first && compared.get(first)) ?? (last && compared.get(last));
  if (known?.threshold !== threshold || known.signatures.length !== signatures.length) return undefined;
  const changed: number[] = [];
  for (let rank = 0; rank < signatures.length && changed.length < FEW; rank++) {
    if (signatures[rank] !== known.signatures[rank]) changed.push(rank);
  }
  if (!changed.length) return known.pairs;
  if (changed.length === FEW) return undefined;
  const pairs = known.pairs.filter(({ first: one, second }) => !changed.includes(one) && !changed.includes(second));
  for (const rank of changed) {
    for (let other = 0; other < signatures.length; other++) {
      // Of two changed texts the later one finds the pair.
      if (other === rank || (other > rank && changed.includes(other))) continue;
      const alike = similarity(signatures[rank] as Signature, signatures[other] as Signature);
      if (alike >= threshold && alike > 0) {
        pairs.push({ first: Math.min(rank, other), second: Math.max(rank, other), similarity: alike });
      }
    }
  }
  return pairs.sort(inOrder);
}

function inOrder(one: SimilarPair, other: SimilarPair): number {
  return one.second - other.second || one.first - other.first;
}

/**
 * The pairs of texts at least as similar as `threshold`. In whatever order words are put, two such texts have one of their
 * first words in common; with the longest first, few others do, and only texts that do are compared: no quadratic cost. Where
 * few texts have changed since the last time, only those are compared.
 */
export function similarPairs(texts: readonly string[], threshold: number): readonly SimilarPair[] {
  const signatures = texts.map((text) => signature(text));
  const pairs = pairsAgain(signatures, threshold) ?? comparePairs(signatures, threshold);
  for (const key of [signatures[0], signatures.at(-1)]) if (key) compared.set(key, { signatures, threshold, pairs });
  return pairs;
}

function comparePairs(signatures: readonly Signature[], threshold: number): SimilarPair[] {
  const holders = new Map<string, number[]>();
  const found: SimilarPair[] = [];
  signatures.forEach((own, second) => {
    // What two texts share is at least t/(2-t) of either: one of this many first words must be common.
    const count = own.stems.length;
    const kept = count && count - Math.ceil((count * threshold) / (2 - threshold)) + 1;
    const candidates = new Set<number>();
    for (let rank = 0; rank < kept; rank++) {
      const word = own.stems[rank] as string;
      const known = holders.get(word);
      if (!known) holders.set(word, [second]);
      else {
        for (const one of known) candidates.add(one);
        known.push(second);
      }
    }
    for (const first of candidates) {
      const alike = similarity(signatures[first] as Signature, own);
      if (alike >= threshold) found.push({ first, second, similarity: alike });
    }
  });
  return found.sort(inOrder);
}
