import data from './data/themes-decret.json' with { type: 'json' };
import { perText } from './per-text.js';

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

/** The entries of one list that begin with the same letters, as one expression read where a word begins. */
interface Entries {
  theme: SpokenTheme;
  mention: Mention;
  expression: RegExp;
}

/** How many letters tell which entries a word may begin: most words begin none. */
const HEAD = 2;

/** Where a word ends. */
const END = /(?!\p{L})/u.source;

/** Short entries are whole words, the others may go on. */
function pattern(entry: string): string {
  const spaced = entry.replace(/ /g, '\\s');
  return entry.length > 4 || entry.endsWith('-') ? spaced : `${spaced}s?${END}`;
}

function addEntries(
  index: Map<string, Entries[]>,
  theme: SpokenTheme,
  mention: Mention,
  entries: readonly string[],
): void {
  const byHead = new Map<string, string[]>();
  for (const entry of entries.map(folded)) {
    const head = entry.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), entry]);
  }
  for (const [head, some] of byHead) {
    const expression = new RegExp(some.map(pattern).join('|'), 'uy');
    index.set(head, [...(index.get(head) ?? []), { theme, mention, expression }]);
  }
}

function readIndex(): Map<string, Entries[]> {
  const index = new Map<string, Entries[]>();
  for (const [theme, { nets, larges }] of Object.entries(data)) {
    addEntries(index, theme as SpokenTheme, 'nette', nets);
    addEntries(index, theme as SpokenTheme, 'possible', larges);
  }
  return index;
}

const INDEX = readIndex();

const LETTER = /[\p{L}\p{M}]/u;

function isLetter(code: number): boolean {
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : LETTER.test(String.fromCharCode(code));
}

/** Where an entry may begin in a folded text, at a word or a figure (« 3D »): a search of each word would cost more than its letters. */
function* starts(plain: string): Iterable<number> {
  let isInside = false;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const isOfWord = isLetter(code);
    if (!isInside && (isOfWord || (code >= 0x30 && code <= 0x39))) yield at;
    isInside = isOfWord;
  }
}

/** The themes of the decree that a text speaks of. */
export const themesIn: (text: string) => ReadonlyMap<SpokenTheme, Mention> = perText((text) => {
  const plain = folded(text);
  const found = new Map<SpokenTheme, Mention>();
  for (const index of starts(plain)) {
    for (const { theme, mention, expression } of INDEX.get(plain.slice(index, index + HEAD)) ?? []) {
      if (found.get(theme) === 'nette' || found.get(theme) === mention) continue;
      expression.lastIndex = index;
      if (expression.test(plain)) found.set(theme, mention);
    }
  }
  return found;
});
