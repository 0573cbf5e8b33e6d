import { isBlank, lineEnd, lineStart } from './lines.js';
import type { StatementWords } from './shape.js';
import { type StatementPatterns, statementPatterns } from './statement-patterns.js';

/** Where a text that starts at a quote ends; `closed` when a closing quote was found there. */
export interface TextEnd {
  end: number;
  closed: boolean;
  /** Offset of a straight quote inside the text that was taken as part of it. */
  innerQuote?: number;
}

/** More quotes than this inside one text are no prose: searching on would cost too much. */
const MOST_NESTED = 40;

const CLOSER: Record<string, string> = { '"': '"', '«': '»', '“': '”' };

/** Whether a backslash takes its meaning from the character at `at`. */
export function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** A search that found its mark at `found` from any place between `from` and it. */
interface Search {
  text: string;
  from: number;
  found: number;
}

/**
 * Finds the end of texts. A forgotten closing quote is the commonest mistake of authors: a text counts as unclosed only
 * on evidence, when the next quote opens another text or there is none; it then ends before the first line that looks
 * like an element. Source: langage.md, « Text inside quotes »; the evidence was measured on held-out texts.
 */
export class TextScanner {
  private readonly patterns: StatementPatterns;
  private readonly searches = new Map<string, Search>();

  constructor(shape: StatementWords) {
    this.patterns = statementPatterns(shape);
  }

  /** Whether the quote at `at` stands behind a keyword, maybe a code, on its line: it opens a text then. */
  isBehindHead(text: string, at: number): boolean {
    const before = text.slice(lineStart(text, at), at);
    return before.trim() !== '' && (this.patterns.head.test(before) || this.patterns.headAtEnd.test(before));
  }

  /** Where the text that opens at `open` ends. */
  find(text: string, open: number): TextEnd {
    const opener = text.startsWith('"""', open) ? '"""' : (text[open] as string);
    const closer = CLOSER[opener] ?? opener;
    const begin = open + opener.length;
    const nested = opener === closer ? -1 : this.nestedEnd(text, open, opener, closer);
    if (nested >= 0) return { end: nested, closed: true };
    let innerQuote: number | undefined;
    let from = begin;
    for (;;) {
      const close = this.nextMark(text, closer, from);
      if (close < 0) return this.cut(text, open, begin, text.length);
      const rival = opener === closer ? close : this.rival(text, opener, open, close);
      if (rival < 0 || !this.opensAnother(text, begin, rival, opener)) {
        return { end: close + closer.length, closed: true, ...(innerQuote !== undefined && { innerQuote }) };
      }
      const pairEnd = opener === '"' ? this.innerPair(text, open, rival) : -1;
      if (pairEnd < 0) return this.cut(text, open, begin, rival);
      innerQuote ??= rival;
      from = pairEnd + 1;
    }
  }

  /**
   * The end of a text between paired quotes that holds such quotes itself, as Word pastes it (« La cuisson « à cœur » »);
   * -1 when it holds none, when they do not balance, or when one of them opens the text of another statement.
   */
  private nestedEnd(text: string, open: number, opener: string, closer: string): number {
    let depth = 1;
    let at = open;
    for (let marks = 0; marks < MOST_NESTED; marks++) {
      const inner = this.nextMark(text, opener, at + 1);
      const close = this.nextMark(text, closer, at + 1);
      if (close < 0) return -1;
      if (inner < 0 || inner > close) {
        depth--;
        at = close;
        if (depth === 0) return marks === 0 ? -1 : close + closer.length;
      } else {
        if (this.isBehindHead(text, inner)) return -1;
        depth++;
        at = inner;
      }
    }
    return -1;
  }

  /** The first opening quote before `close` that stands behind a head, or on the line of the text's own. */
  private rival(text: string, opener: string, open: number, close: number): number {
    const line = lineEnd(text, open);
    let at = this.nextMark(text, opener, open + 1);
    while (at >= 0 && at < close) {
      if ((at < line && /^\s*[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 10))) || this.isBehindHead(text, at))
        return at;
      at = this.nextMark(text, opener, at + 1);
    }
    return -1;
  }

  /** The next `mark` from `from` on that no backslash escapes, or -1. Each stretch of a text is searched once. */
  private nextMark(text: string, mark: string, from: number): number {
    const known = this.searches.get(mark);
    if (known && known.text === text && known.from <= from && (known.found < 0 || known.found >= from))
      return known.found;
    let found = text.indexOf(mark, from);
    while (found >= 0 && isEscaped(text, found)) found = text.indexOf(mark, found + 1);
    this.searches.set(mark, { text, from, found });
    return found;
  }

  /** Whether the quote at `at`, met inside a text that begins at `from`, opens the next one. */
  private opensAnother(text: string, from: number, at: number, opener: string): boolean {
    if (opener !== '"' && opener !== '"""') return true;
    const start = lineStart(text, at);
    const next = text[at + opener.length];
    const isBlankBefore = isBlank(text[at - 1]) && at > from;
    if (isBlankBefore && !isBlank(next) && !'{},;'.includes(next as string)) return true;
    // The common closing quotes: behind a word at the end of a text, or alone on a line.
    if (!isBlankBefore && isBlank(next)) return false;
    const before = text.slice(Math.max(start, from), at);
    if (before.trim() === '') return false;
    if (start >= from && this.patterns.head.test(before)) return isBlankBefore || !isBlank(next);
    if (!isBlank(next) && !'{},;'.includes(next as string)) return this.patterns.headAtEnd.test(before);
    return isBlankBefore && before.trim() !== '' && this.opensBlock(text, from, at, opener);
  }

  /**
   * Whether a quote at the end of a line opens a text over several lines: a text or a head stands before it on the line,
   * and prose goes on below.
   */
  private opensBlock(text: string, from: number, at: number, opener: string): boolean {
    const end = lineEnd(text, at);
    if (text.slice(at + opener.length, end).trim() !== '') return false;
    const before = text.slice(Math.max(lineStart(text, at), from), at);
    if (lineStart(text, at) >= from && !this.patterns.headAtEnd.test(before)) return false;
    const below = /^\s*(\S.{0,300})/.exec(text.slice(end, end + 600));
    return (
      below !== null && !/^[{}"«“]|^\/[/*]/.test(below[1] as string) && !this.patterns.keyword.test(below[1] as string)
    );
  }

  /**
   * The closing quote of a pair of straight quotes inside prose (`Faire "vite" et bien`), or -1: no keyword stands before
   * the first, the second ends a word on the same line, and prose goes on behind it until one more quote.
   */
  private innerPair(text: string, open: number, first: number): number {
    const start = Math.max(lineStart(text, first), open + 1);
    const before = text.slice(start, first);
    if (this.patterns.headAtEnd.test(` ${before}`)) return -1;
    if (start > open + 1 && this.patterns.keyword.test(before)) return -1;
    const second = this.nextMark(text, '"', first + 1);
    const end = lineEnd(text, first);
    if (second < 0 || second - first > 80 || second > end || isBlank(text[second - 1])) return -1;
    const behind = text.slice(second + 1, Math.min(end, second + 300));
    if (
      !/^(?:[ \t\u00a0]*[\p{Ll}(«–-]|[ \t\u00a0]*[.,;:!?)…]|\s*$)/u.test(behind) ||
      this.patterns.keyword.test(behind)
    )
      return -1;
    const third = this.nextMark(text, '"', second + 1);
    return third >= 0 && !this.opensAnother(text, open + 1, third, '"') ? second : -1;
  }

  /** Ends an unclosed text before the first line that looks like an element, and before `limit`. */
  private cut(text: string, open: number, from: number, limit: number): TextEnd {
    const { line } = this.patterns;
    line.lastIndex = 0;
    // A little more than what is searched: a statement is known by what follows its keyword.
    const match = line.exec(text.slice(from, limit + 200));
    const last = match && from + match.index < limit ? from + match.index : this.headStart(text, from, limit);
    let end = Math.min(last, this.bodyStart(text, from, last));
    const trim = () => {
      while (end > from && isBlank(text[end - 1])) end--;
    };
    trim();
    // The head's own brace is not part of its text, nor is the brace that closes a body on one line.
    const comment = /[{}]?[ \t]*\/\/[^\n\r]*$/.exec(text.slice(Math.max(from, lineStart(text, end)), end));
    if (comment && /^[{}]/.test(comment[0])) end -= comment[0].length - 1;
    const head = text.slice(lineStart(text, open), open);
    let opened = head.split('{').length - head.split('}').length;
    while (end > from && text[end - 1] === '}' && opened > 0) {
      end--;
      opened--;
      trim();
    }
    while (end - 1 > from && text[end - 1] === '}' && isBlank(text[end - 2])) {
      end--;
      trim();
    }
    if (end > from && text[end - 1] === '{') end--;
    trim();
    return { end, closed: false };
  }

  /** Where a body begins on the line of an unclosed text: `partie P1 "Écrit { durée 3 h …`. */
  private bodyStart(text: string, from: number, limit: number): number {
    const { body } = this.patterns;
    const line = text.slice(from, Math.min(lineEnd(text, from), limit, from + 1000));
    body.lastIndex = 0;
    const match = body.exec(line);
    return match ? from + match.index : limit;
  }

  /** Before the keyword that stands in front of the quote at `limit`, when both are on one line. */
  private headStart(text: string, from: number, limit: number): number {
    if (limit === text.length) return limit;
    const start = Math.max(lineStart(text, limit), from);
    const segment = text.slice(start, limit);
    if (start > from && this.patterns.head.test(segment)) return start;
    const head = this.patterns.headAtEnd.exec(segment) ?? (start > from ? this.patterns.keyword.exec(segment) : null);
    if (!head) return limit;
    const glued = /^["»”]/.test(head[0]) ? 1 : 0;
    return start + head.index + glued;
  }
}
