import data from './data/themes-decret.json' with { type: 'json' };
import { kindOf, LETTER } from './letters.js';
import { perText, perWord } from './per-text.js';
import { wordsOf } from './words.js';

/** How a text speaks of a theme: plainly (« risques professionnels »), or perhaps (« risques »). */
export type Mention = 'nette' | 'possible';

/** The themes of the decree, by the words of `traite`. */
export type SpokenTheme = keyof typeof data;

/** Small letters without accents, which capitals often lack in real files (« Ecologie »), and straight apostrophes. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .toLowerCase();
}

/** An entry of a list: short ones are whole words, the others may go on. */
interface Entry {
  theme: SpokenTheme;
  mention: Mention;
  words: string;
  isWhole: boolean;
}

/** How many letters tell which entries a word may begin: most words begin none. */
const HEAD = 2;

function byHead(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [theme, { nets, larges }] of Object.entries(data)) {
    const add = (mention: Mention) => (entry: string) => {
      const words = folded(entry);
      const isWhole = words.length <= 4 && !words.endsWith('-');
      const own = { theme: theme as SpokenTheme, mention, words, isWhole };
      const head = words.slice(0, HEAD);
      const others = index.get(head);
      if (others) others.push(own);
      else index.set(head, [own]);
    };
    nets.forEach(add('nette'));
    larges.forEach(add('possible'));
  }
  return index;
}

let entries: Map<string, Entry[]> | undefined;

function isLetter(code: number): boolean {
  return kindOf(code) === LETTER;
}

/** Whether the entry stands at a place of a folded text; its blanks stand for any. */
function standsAt({ words, isWhole }: Entry, plain: string, at: number): boolean {
  for (let rank = 0; rank < words.length; rank++) {
    const sign = plain[at + rank] ?? '';
    if (words[rank] !== sign && (words[rank] !== ' ' || !/\s/.test(sign))) return false;
  }
  if (!isWhole) return true;
  const end = at + words.length;
  return !isLetter(plain.charCodeAt(plain[end] === 's' ? end + 1 : end));
}

/** Where an entry may begin in a folded text, at a word or a figure (« 3D »): a search of each word would cost more than its letters. */
function startsIn(plain: string): number[] {
  const starts: number[] = [];
  let isInside = false;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const isOfWord = isLetter(code);
    if (!isInside && (isOfWord || (code >= 0x30 && code <= 0x39))) starts.push(at);
    isInside = isOfWord;
  }
  return starts;
}

/** The longest word of each entry, by its first letters: what a text must hold to hold the entry. */
function longestWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { words } of [...byHead().values()].flat()) {
    const runs = words.match(/[a-z0-9]+/g) ?? [];
    const longest = runs.reduce((one, other) => (other.length > one.length ? other : one), '');
    const head = longest.slice(0, HEAD);
    index.set(head, [...(index.get(head) ?? []), longest]);
  }
  return index;
}

let needed: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether a word, in small letters, may be one of an entry: most texts have none, and are read no further. */
const mayName: (lower: string) => boolean = perWord((lower) => {
  needed ??= longestWords();
  const plain = folded(lower);
  const known = needed;
  return startsIn(plain).some((at) =>
    known.get(plain.slice(at, at + HEAD))?.some((word) => plain.startsWith(word, at)),
  );
});

/** The themes of the decree that a text speaks of. */
export const themesIn: (text: string) => ReadonlyMap<SpokenTheme, Mention> = perText((text) => {
  const found = new Map<SpokenTheme, Mention>();
  if (!wordsOf(text).some(({ lower }) => mayName(lower))) return found;
  const plain = folded(text);
  entries ??= byHead();
  for (const at of startsIn(plain)) {
    for (const entry of entries.get(plain.slice(at, at + HEAD)) ?? []) {
      const { theme, mention } = entry;
      if (found.get(theme) === 'nette' || found.get(theme) === mention) continue;
      if (standsAt(entry, plain, at)) found.set(theme, mention);
    }
  }
  return found;
});
