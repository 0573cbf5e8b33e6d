import { everyMatch } from '../../../french/matches.js';

/** A word, a number or a mark of a text, without accents and in small letters. */
interface Token {
  text: string;
  start: number;
  end: number;
}

/** Where an expression of a list stands in a text. */
export interface Found<L extends string> {
  list: L;
  start: number;
  end: number;
}

interface Expression<L extends string> {
  list: L;
  tokens: readonly string[];
}

/** Accents written apart from their letters. */
const ACCENTS = /[\u0300-\u036f]/;
const TOKEN = /[a-zœæ](?:[a-zœæ]|[\u0300-\u036f])*|\d+(?:[.,]\d+)?|[^\s]/g;
const PATTERN_TOKEN = /[a-zœæ]+\*?|\d+|[^\s]/g;
const NUMBER =
  /^(?:\d+(?:[.,]\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|dizaine|douzaine|quinzaine|vingtaine|trentaine)$/;

/** Small letters without accents, straight apostrophes, blanks for hyphens; every character keeps its rank. */
function fold(text: string): string {
  return text
    .replace(/[À-ÖØ-öø-ÿ]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[’ʼ]/g, "'")
    .replace(/[-‐‑]/g, ' ')
    .toLowerCase();
}

function tokensOf(text: string): Token[] {
  const isApart = ACCENTS.test(text);
  return everyMatch(TOKEN, fold(text)).map(({ 0: found, index }) => ({
    text: isApart ? found.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '') : found,
    start: index,
    end: index + found.length,
  }));
}

function matches(pattern: string, token: Token | undefined): boolean {
  if (!token) return false;
  if (pattern === '#') return NUMBER.test(token.text);
  if (pattern === '*') return /^[a-zœæ\d]/.test(token.text);
  return pattern.endsWith('*') ? token.text.startsWith(pattern.slice(0, -1)) : token.text === pattern;
}

/**
 * Looks for the expressions of several lists at once, in one pass over a text. In an expression `mot*` stands for a word
 * that begins so, `*` for any word, `#` for a number in figures or letters; accents, capitals and hyphens do not count.
 */
export class Expressions<L extends string> {
  private index: Map<string, Expression<L>[]> | undefined;

  constructor(private readonly lists: Readonly<Record<L, readonly string[]>>) {}

  /** Every expression found, in the order of the text; one list may be found several times at one place. */
  find(text: string): Found<L>[] {
    const index = this.indexed();
    const tokens = tokensOf(text);
    return tokens.flatMap((token, rank) => {
      const candidates = [
        ...(index.get(token.text) ?? []),
        ...(index.get(`${token.text.slice(0, 3)}*`) ?? []),
        ...(NUMBER.test(token.text) ? (index.get('#') ?? []) : []),
      ];
      return candidates.flatMap((one) => {
        const all = one.tokens.every((pattern, offset) => matches(pattern, tokens[rank + offset]));
        const last = tokens[rank + one.tokens.length - 1];
        return all && last ? [{ list: one.list, start: token.start, end: last.end }] : [];
      });
    });
  }

  /** By the first word, or its first three letters where only its beginning is given. */
  private indexed(): Map<string, Expression<L>[]> {
    if (this.index) return this.index;
    this.index = new Map();
    for (const list of Object.keys(this.lists) as L[]) {
      for (const expression of this.lists[list]) {
        const tokens = fold(expression).match(PATTERN_TOKEN) ?? [];
        const first = tokens[0] ?? '';
        const key = first.length > 1 && first.endsWith('*') ? `${first.slice(0, 3)}*` : first;
        this.index.set(key, [...(this.index.get(key) ?? []), { list, tokens }]);
      }
    }
    return this.index;
  }
}
