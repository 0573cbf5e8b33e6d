import { type StatementShape, keywordAlternation } from './shape.js';
import { keywordSource } from './spelling.js';

/** Where a text that starts at a quote ends; `closed` when a closing quote was found there. */
export interface TextEnd {
  end: number;
  closed: boolean;
  /** Offset of a straight quote inside the text that was taken as part of it. */
  innerQuote?: number;
}

const BLANK_CLASS = '[ \\t\\u00a0\\u202f]';
const CODE_LIKE = '[A-Za-z0-9._-]*[A-Z0-9][A-Za-z0-9._-]*';
const CLOSER: Record<string, string> = { '"': '"', '«': '»', '“': '”' };

function isBlank(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** The next `mark` from `from` on that no backslash escapes, or -1. */
function nextMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from);
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf(mark, at + 1);
  return at;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/**
 * Finds the end of texts. A forgotten closing quote is the commonest mistake of authors: a text counts as unclosed only
 * on evidence, when the next quote opens another text or there is none; it then ends before the first line that looks
 * like an element. Source: langage.md, « Text inside quotes »; the evidence was measured on held-out texts.
 */
export class TextScanner {
  /** A line that looks like a statement: a keyword and what may follow it, or a closing brace alone. */
  private readonly statementLine: RegExp;
  /** What stands before a quote that opens a text: a keyword, maybe a code. */
  private readonly header: RegExp;
  /** The same at the end of a stretch of line. */
  private readonly headerAtEnd: RegExp;
  private readonly startsWithKeyword: RegExp;

  constructor(shape: StatementShape) {
    const starters = keywordAlternation(shape.starters);
    const b = BLANK_CLASS;
    const follow = `(?:["«“0-9{]|${CODE_LIKE})`;
    const fixed = [
      `${keywordSource('compétence')}${b}+(?:transversale|reprend)${b}`,
      `${keywordSource('évalué')}${b}+(?:seulement${b}+)?par${b}+${CODE_LIKE}`,
      `travail${b}+(?:individuel|(?:en${b}+)?groupe)`,
      `production${b}+(?:${keywordSource('écrite')}|orale|pratique)`,
      `${keywordSource('mention')}${b}+(?:en|sous)${b}`,
      `client${b}+(?:fictif|${keywordSource('réel')})`,
      `(?:nature|traite)${b}+[a-zà-ÿ-]+${b}*(?:,|$|\\r?\\n)`,
      `(?:${keywordAlternation(['contexte', 'description', 'exemples', 'missions', 'modalité', 'résultat'])})${b}+${keywordSource('titré')}${b}`,
      `(?:${starters})${b}+${keywordSource('imprimé')}${b}`,
    ].join('|');
    this.statementLine = new RegExp(
      `\\n${b}*(?:\\}${b}*(?:\\r?\\n|$|//|\\})|(?:${starters})${b}+${follow}|${fixed})`,
      'g',
    );
    const words = keywordAlternation([...shape.starters, ...TEXT_KEYWORDS]);
    const code = `(?:${b}+${CODE_LIKE})?`;
    this.header = new RegExp(`^${b}*(?:${words})${code}${b}*$`);
    this.headerAtEnd = new RegExp(`(?:${b}*[{}])*${b}+(?:${words})${code}${b}*$`);
    this.startsWithKeyword = new RegExp(`^${b}*(?:${words})(?![a-zà-ÿ])`);
  }

  /** Whether the quote at `at` stands behind a keyword (and a code), so that it opens a text. */
  isOpening(text: string, at: number): boolean {
    const before = text.slice(lineStart(text, at), at);
    if (before.trim()) return this.header.test(before) || this.headerAtEnd.test(before);
    // Alone on its line: the keyword may stand at the end of the line before.
    const previous = text.slice(0, at).trimEnd();
    const line = previous.slice(lineStart(previous, previous.length));
    return previous === '' || /[{}"»”]$/.test(line) || this.startsWithKeyword.test(line);
  }

  /** Where the text that opens at `open` ends. */
  find(text: string, open: number): TextEnd {
    const triple = text.startsWith('"""', open);
    const width = triple ? 3 : 1;
    const opener = triple ? '"""' : (text[open] as string);
    const closer = triple ? '"""' : (CLOSER[opener] as string);
    let innerQuote: number | undefined;
    let from = open + width;
    for (;;) {
      const close = nextMark(text, closer, from);
      if (close < 0) return this.cut(text, open, open + width, text.length);
      const rival = opener === closer ? close : nextMark(text, opener, from);
      if (rival < 0 || rival > close) return { end: close + width, closed: true };
      const opensHere = opener === closer ? this.opensAnother(text, open + width, rival, width) : this.header.test(text.slice(lineStart(text, rival), rival));
      if (!opensHere || (opener !== closer && lineStart(text, rival) <= open)) {
        return { end: close + width, closed: true, ...(innerQuote !== undefined && { innerQuote }) };
      }
      const pairEnd = width === 1 && opener === closer ? this.innerPair(text, open, rival) : -1;
      if (pairEnd < 0) return this.cut(text, open, open + width, rival);
      innerQuote ??= rival;
      from = pairEnd + 1;
    }
  }

  /** Whether the quote at `at`, met inside a text, opens the next one. */
  private opensAnother(text: string, from: number, at: number, width: number): boolean {
    const next = text[at + width];
    const looksOpening = isBlank(text[at - 1]) && at > from && !isBlank(next) && !'{},'.includes(next as string);
    if (looksOpening) return true;
    const start = lineStart(text, at);
    return start > from && isBlank(text[at - 1]) && this.header.test(text.slice(start, at));
  }

  /**
   * The closing quote of a pair of straight quotes inside prose (`Faire "vite" et bien`), or -1: no keyword stands before
   * the first, the second ends a word on the same line, and prose goes on behind it until one more quote.
   */
  private innerPair(text: string, open: number, first: number): number {
    const start = Math.max(lineStart(text, first), open + 1);
    const before = text.slice(start, first);
    if (this.headerAtEnd.test(` ${before}`)) return -1;
    if (start > open + 1 && this.startsWithKeyword.test(before)) return -1;
    const second = nextMark(text, '"', first + 1);
    const lineEnd = text.indexOf('\n', first);
    if (second < 0 || second - first > 80 || (lineEnd >= 0 && second > lineEnd) || isBlank(text[second - 1])) return -1;
    const behind = text.slice(second + 1, lineEnd < 0 ? undefined : lineEnd);
    if (!/^(?:[ \t\u00a0]*[\p{Ll}(«–-]|[ \t\u00a0]*[.,;:!?)…]|\s*$)/u.test(behind) || this.startsWithKeyword.test(behind)) return -1;
    const third = nextMark(text, '"', second + 1);
    return third >= 0 && !this.opensAnother(text, open, third, 1) ? second : -1;
  }

  /** Ends an unclosed text before the first line that looks like an element, and before `limit`. */
  private cut(text: string, open: number, from: number, limit: number): TextEnd {
    this.statementLine.lastIndex = from;
    const match = this.statementLine.exec(text);
    let end = match && match.index < limit ? match.index : this.headStart(text, from, limit);
    const trim = () => {
      while (end > from && isBlank(text[end - 1])) end--;
    };
    trim();
    // The header's own brace is not part of its text, nor is the brace that closes a body on one line.
    const comment = /[{}]?[ \t]*\/\/[^\n]*$/.exec(text.slice(Math.max(from, lineStart(text, end)), end));
    if (comment && /^[{}]/.test(comment[0])) end -= comment[0].length - 1;
    const line = text.slice(lineStart(text, open), open);
    let opened = line.split('{').length - line.split('}').length;
    while (end > from && text[end - 1] === '}' && opened > 0) {
      end--;
      opened--;
      trim();
    }
    if (end > from && text[end - 1] === '{') end--;
    trim();
    return { end, closed: false };
  }

  /** Before the keyword that stands in front of the quote at `limit`, when both are on one line. */
  private headStart(text: string, from: number, limit: number): number {
    if (limit === text.length) return limit;
    const start = Math.max(lineStart(text, limit), from);
    const segment = text.slice(start, limit);
    const head = this.headerAtEnd.exec(segment) ?? (start > from ? this.startsWithKeyword.exec(segment) : null);
    return head ? start + head.index : limit;
  }
}

/** Keywords that a text follows inside a statement. */
const TEXT_KEYWORDS = [
  'réponse',
  'version',
  'source',
  'justification',
  'titré',
  'imprimé',
  'autre',
  'anglais',
  'retiré',
  'individualisé',
  'totalement',
  'partiellement',
  'équivalent',
  'externe',
  'tête',
  'fin',
  'modalités',
  'motif',
];
