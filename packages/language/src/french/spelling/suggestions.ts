type Holds = (word: string) => boolean;

/** How many words are proposed. */
const MOST = 3;
/** Past it a word is no slip of the finger, and its neighbours too many. */
const LONGEST = 25;

const LETTERS = 'esantirulodcpmévqfgbhàxèjyêzçôîûœïëùwk-';

/** The letters that an author takes for one another, and those that he forgets to accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'àâ',
  à: 'aâ',
  â: 'aà',
  c: 'ç',
  ç: 'c',
  e: 'éèê',
  é: 'eèê',
  è: 'eéê',
  ê: 'eéè',
  i: 'îï',
  î: 'i',
  ï: 'i',
  o: 'ô',
  ô: 'o',
  u: 'ûù',
  û: 'u',
  ù: 'u',
};

/** Letters that sound alike, or that keyboards and ears confuse. */
const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['ance', 'ence'],
  ['ence', 'ance'],
  ['ant', 'ent'],
  ['ent', 'ant'],
  ['an', 'en'],
  ['en', 'an'],
  ['ciel', 'tiel'],
  ['tiel', 'ciel'],
  ['cion', 'tion'],
  ['sion', 'tion'],
  ['tion', 'sion'],
  ['s', 'c'],
  ['c', 's'],
  ['ss', 'c'],
  ['ss', 'ç'],
  ['s', 'z'],
  ['z', 's'],
  ['f', 'ph'],
  ['ph', 'f'],
  ['t', 'th'],
  ['th', 't'],
  ['c', 'qu'],
  ['qu', 'c'],
  ['k', 'c'],
  ['g', 'gu'],
  ['gu', 'g'],
  ['g', 'ge'],
  ['g', 'j'],
  ['j', 'g'],
  ['i', 'y'],
  ['y', 'i'],
  ['ceuil', 'cueil'],
  ['geuil', 'gueil'],
  ['eau', 'au'],
  ['o', 'au'],
  ['au', 'o'],
  ['in', 'ain'],
  ['ai', 'é'],
  ['ei', 'ai'],
  ['age', 'uage'],
  ['uage', 'age'],
  ['ment', 'mment'],
  ['mment', 'ment'],
];

/** One accent more, less or other. */
function* otherAccents(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) {
    for (const letter of ACCENTS[word[at] as string] ?? '') yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

/** One letter doubled, or written once. */
function* otherDoubles(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string;
    yield word.slice(0, at) + (letter === word[at + 1] ? '' : letter + letter) + word.slice(at + 1);
  }
}

function* confused(word: string): Iterable<string> {
  for (const [from, to] of CONFUSIONS) {
    for (let at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
      yield word.slice(0, at) + to + word.slice(at + from.length);
    }
  }
}

/** What a writer who does not know the word would have written. */
function* misheard(word: string): Iterable<string> {
  yield* otherAccents(word);
  yield* otherDoubles(word);
  yield* confused(word);
}

/** What a hurried finger would have typed. */
function* mistyped(word: string): Iterable<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
  }
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 1; at <= word.length; at++) {
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = 0; at < word.length; at++) {
    for (const letter of LETTERS) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

function* misheardTwice(word: string): Iterable<string> {
  for (const once of misheard(word)) yield* misheard(once);
}

function isCandidate(word: string): boolean {
  return word.length > 1 && !/^-|-$|--/.test(word);
}

/** The first words of the dictionary in a list. */
function among(candidates: Iterable<string>, holds: Holds): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const candidate of candidates) {
    if (seen.has(candidate)) continue;
    seen.add(candidate);
    if (isCandidate(candidate) && holds(candidate)) found.add(candidate);
    if (found.size === MOST) break;
  }
  return found;
}

/**
 * The words that a misspelt one probably stands for, with its capital if it has one. A likelier kind of mistake that gives a word
 * ends the search.
 */
export function suggestionsFor(word: string, holds: Holds): string[] {
  if (word.length > LONGEST) return [];
  const lower = word.toLowerCase();
  const capital = lower[0] !== word[0];
  for (const kind of [misheard, mistyped, misheardTwice]) {
    const found = among(kind(lower), holds);
    if (found.size) return [...found].map((one) => (capital ? (one[0] ?? '').toUpperCase() + one.slice(1) : one));
  }
  return [];
}
