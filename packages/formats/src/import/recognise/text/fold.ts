const MARKS = /\p{M}/gu;
const APOSTROPHES = /[’‘ʼ`´]/g;
const BLANKS = /\s+/g;
const NOT_PLAIN = /[^\x20-\x7e]/;

/** A text as it is compared: small letters without accents, one kind of apostrophe, one blank between words. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_PLAIN.test(lower) && !lower.includes('  ')) return lower.trim();
  const plain = lower.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, "'").replace(BLANKS, ' ');
  return plain.replaceAll('œ', 'oe').trim();
}

const NO_WORD = /[^a-z0-9]+/g;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const ONLY_PLAIN = /^[\x20-\x7e]*$/;

/** Lines are compared several times on the way: their words are worked out once. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The words of a text, folded: what stays when only punctuation and typing differ. */
export function bareWords(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const folded = fold(text);
  const bare = folded.replace(ONLY_PLAIN.test(folded) ? NO_WORD : NO_LETTER, ' ').trim();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, bare);
  return bare;
}

/** Whether two words differ by at most one letter (added, missing, changed) or two neighbours in the wrong order. */
export function isTypoOf(word: string, expected: string): boolean {
  if (word === expected) return true;
  const [short, long] = word.length < expected.length ? [word, expected] : [expected, word];
  if (long.length - short.length > 1 || long.length < 5) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, start) === rest(long, start + 1);
  if (rest(short, start + 1) === rest(long, start + 1)) return true;
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return swapped && rest(short, start + 2) === rest(long, start + 2);
}

/** How much two texts share, from 0 to 1, by their words: linear in their length. */
export function likeness(a: string, b: string): number {
  const count = new Map<string, number>();
  const left = bareWords(a).split(' ');
  const right = bareWords(b).split(' ');
  for (const word of left) count.set(word, (count.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const known = count.get(word) ?? 0;
    if (known) shared++;
    count.set(word, known - 1);
  }
  return (2 * shared) / (left.length + right.length);
}
