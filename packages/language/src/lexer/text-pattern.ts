import type { CustomPatternMatcherReturn, IToken } from 'chevrotain';
import { nearest } from './distance.js';
import { isBlank, lineStart } from './lines.js';
import { type Opening, openingBefore } from './missing-opening.js';
import type { StatementShape } from './shape.js';
import { bareWord } from './spelling.js';
import type { TextPayload } from './text-payload.js';
import { isEscaped, TextScanner } from './text-scanner.js';

/** What a pattern matched by hand found. */
export type Matched = (CustomPatternMatcherReturn & { payload?: TextPayload }) | null;

/** A quote that was understood by the tokens from `since` on (an offset too) up to it. */
export interface LookBack {
  readonly at: number;
  readonly since: number;
}

/** Closing quotes are met outside a text only where the opening one is missing; this is the one each belongs to. */
const OPENER_OF: Record<string, string> = { '»': '«', '”': '“' };
export const FAR = 2000;
const NEAR = 12;
export const OFTEN = 300;
/** The characters that a text may begin with, or an orphan end of one. */
export const QUOTES = ['"', '«', '“', '»', '”'];

/** Matches texts by hand: where a quote is missing, what stands around says what the author meant. */
export class TextPattern {
  private readonly bareStarters: readonly string[];
  private readonly scanner: TextScanner;
  private looked: LookBack[] = [];

  constructor(private readonly shape: StatementShape) {
    this.scanner = new TextScanner(shape);
    this.bareStarters = [...shape.starters].map(bareWord);
  }

  /** Forgets the text that was read before: the same text reads the same again. */
  begin(): void {
    this.looked = [];
  }

  /** The quotes that were understood by the tokens before them, in order; what stands on the lines around told the others. */
  get lookedBack(): readonly LookBack[] {
    return this.looked;
  }

  /** The text that begins at a quote, or the quote alone where it closes a text that nothing opened. */
  match(text: string, offset: number, tokens: readonly IToken[]): Matched {
    const quote = text[offset] as string;
    // Characters over U+00FF share buckets in the lexer's dispatch: look again.
    if (!QUOTES.includes(quote) || isEscaped(text, offset)) return null;
    const found =
      this.orphan(text, offset, tokens) ?? (quote in OPENER_OF ? undefined : this.scanner.find(text, offset));
    if (!found) return null;
    const match = [text.slice(offset, found.end)] as unknown as NonNullable<Matched>;
    match.payload = found;
    return match;
  }

  /** Looks back from a quote: as far as the words of a long text, but not each time when a file is full of such quotes. */
  private openingBefore(tokens: readonly IToken[], quote: string, offset: number): Opening {
    const opening = openingBefore(tokens, quote, this.shape, this.looked.length < OFTEN ? FAR : NEAR);
    this.looked.push({ at: offset, since: opening.since });
    return opening;
  }

  /** A line of one word, maybe with a code, that nearly spells the keyword of a statement. */
  private isMisspelledHead(line: string): boolean {
    const word = /^\s*(\p{L}+)(?:[ \t\u00a0]+[a-z_.-]*[A-Z0-9][\w.-]*)?\s*$/u.exec(line)?.[1];
    return word !== undefined && nearest(bareWord(word), this.bareStarters) !== undefined;
  }

  /** What the quote at an offset is when it closes a text that nothing opened. */
  private orphan(text: string, offset: number, tokens: readonly IToken[]): TextPayload | undefined {
    const quote = text[offset] as string;
    if (quote === '«' || quote === '“') return undefined;
    if (quote in OPENER_OF) {
      const { from } = this.openingBefore(tokens, OPENER_OF[quote] as string, offset);
      return from === undefined ? undefined : { end: offset + 1, closed: false, orphan: true, from };
    }
    const width = text.startsWith('"""', offset) ? 3 : 1;
    const next = text[offset + width];
    const isGlued = !isBlank(text[offset - 1]);
    const endsHere = isBlank(next) || '{},;'.includes(next as string);
    if (!endsHere && !isGlued) return undefined;
    const before = text.slice(lineStart(text, offset), offset);
    if ((!isGlued || !endsHere) && this.scanner.isBehindHead(text, offset)) return undefined;
    if (!isGlued && this.isMisspelledHead(before)) return undefined;
    const { expected, from, isWord } = this.openingBefore(tokens, quote, offset);
    const isAlone = before.trim() === '';
    if (from === undefined && (expected || !endsHere || !(isGlued || isAlone) || tokens.length === 0)) return undefined;
    if (from !== undefined && !isGlued && (isWord || (expected && !(isAlone && endsHere)))) return undefined;
    return { end: offset + width, closed: false, orphan: true, ...(from !== undefined && { from }) };
  }
}

/** Matches block comments by hand: a file full of `/*` is searched for its closing mark once. */
export function commentPattern(): (text: string, offset: number) => Matched {
  let unclosed = { text: '', from: 0 };
  return (text, offset) => {
    if (!text.startsWith('/*', offset) || (unclosed.text === text && unclosed.from <= offset)) return null;
    const end = text.indexOf('*/', offset + 2);
    if (end < 0) unclosed = { text, from: offset };
    return end < 0 ? null : ([text.slice(offset, end + 2)] as unknown as NonNullable<Matched>);
  };
}
