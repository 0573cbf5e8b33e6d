import type { IToken, TokenType } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult, TokenizeOptions } from 'langium';
import { endOf, type LexIssue } from './issue.js';
import { mergeOrphanQuotes } from './orphan-quotes.js';
import { Repair } from './repair.js';
import type { RepairState } from './repair-state.js';
import { type LastScan, lastScan, type Rescanned, rescan } from './rescan.js';
import { Scanner } from './scanner.js';
import { StatementShape } from './shape.js';
import { TextPattern } from './text-pattern.js';
import { isUnclosed } from './text-payload.js';
import { tokenTypes } from './token-types.js';

/** What the lexer found and mended, for the diagnostics. */
export interface RefLexingReport {
  diagnostics: [];
  issues: LexIssue[];
  /** The tokens before they were mended. */
  cut: LexerResult;
}

export function issuesOf(result: LexerResult): LexIssue[] {
  return (result.report as RefLexingReport | undefined)?.issues ?? [];
}

/** The tokens of a text, and what those of its next state may be made of: nothing where anything had to be mended. */
export interface Tokenized {
  readonly result: LexerResult;
  readonly scan?: LastScan | undefined;
  /** Which tokens are those of the last state. */
  readonly rescanned?: Rescanned | undefined;
}

/** How a text reads at the place where its author is writing. */
export interface CursorReading {
  /** A comment around the cursor. */
  comment?: IToken;
  /** A text around the cursor. */
  texte?: IToken;
  /** What stands before the word in hand, mended. */
  before: RepairState;
  /** The first token behind the cursor. */
  behind: IToken | undefined;
}

/** The lexer: the tokens of the grammar, then the repair of forgotten quotes, keywords and braces (whole files only). */
export class RefLexer implements Lexer {
  readonly definition = tokenTypes();
  private readonly shape: StatementShape;
  private readonly scanner: Scanner;
  private kept: { text: string; result: LexerResult } | undefined;

  constructor(services: LangiumCoreServices) {
    this.shape = new StatementShape(() => services.Grammar);
    this.scanner = new Scanner(this.definition, new TextPattern(this.shape));
  }

  /** Keeps what a text gave for the next time that it is asked for: two parsers may read it in turn. */
  keep(text: string, result: LexerResult): void {
    this.kept = { text, result };
  }

  tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const { kept } = this;
    this.kept = undefined;
    if (kept?.text === text && options?.mode !== 'partial') return kept.result;
    const { tokens, hidden, errors } = this.scanner.scan(text);
    const result = { tokens, hidden, errors };
    return options?.mode === 'partial' ? result : this.mend(text, result);
  }

  /** As `tokenize`, of a text that is likely to be asked for again when it has changed; `last` then serves nobody else any more. */
  retokenize(text: string, last?: LastScan): Tokenized {
    const rescanned = last && rescan(this.scanner, last, text);
    const scanned = rescanned ?? this.scanner.scan(text);
    const { tokens, hidden, errors } = scanned;
    const result = this.mend(text, { tokens, hidden, errors });
    if (issuesOf(result).length || result.tokens.some((token, rank) => token !== tokens[rank])) return { result };
    const scan = 'scan' in scanned ? scanned.scan : lastScan(text, scanned);
    return { result, scan, rescanned };
  }

  /** Mends the tokens of a text. */
  private mend(text: string, result: LexerResult): LexerResult {
    // Characters that no token holds (control characters) are strays like any other.
    const issues: LexIssue[] = result.errors.map(({ offset, length }) => ({
      rule: 'LEX-04',
      start: offset,
      end: offset + length,
      params: {},
    }));
    const merged = mergeOrphanQuotes(result.tokens, text, this.definition.TEXTE as TokenType, issues);
    const tokens = new Repair(merged, this.definition, this.shape, issues).run();
    const report: RefLexingReport = { diagnostics: [], issues, cut: result };
    return { ...result, tokens, errors: [], report };
  }

  /**
   * Reads a text up to `cursor`; the word that begins at `word` and is being written there is left out. `cut`: its
   * tokens before they are mended, where they are known.
   */
  readAt(text: string, word: number, cursor: number, cut: LexerResult = this.scanner.scan(text)): CursorReading {
    const { tokens, hidden } = cut;
    const comment = hidden.find((token) => isComment(token) && isAround(token, cursor, text));
    const texte = tokens.find((token) => token.tokenType.name === 'TEXTE' && isAround(token, cursor, text));
    const limit = texte?.startOffset ?? word;
    // A quote behind the cursor closes nothing before it: what is being written comes between.
    const merged = (part: IToken[]) => mergeOrphanQuotes(part, text, this.definition.TEXTE as TokenType, []);
    const ahead = merged(tokens.filter((token) => token.startOffset >= cursor));
    const kept = [...merged(tokens.filter((token) => endOf(token) <= limit)), ...ahead];
    const before = new Repair(kept, this.definition, this.shape, []).readTo(limit);
    const [behind] = ahead;
    return { ...(comment && { comment }), ...(texte && { texte }), before, behind };
  }
}

function isComment({ tokenType }: IToken): boolean {
  return tokenType.name.startsWith('COMMENTAIRE');
}

/**
 * Whether what is typed at an offset goes into a token: the end of a line comment or of an unclosed text is inside it, the
 * blanks behind it on its line too.
 */
function isAround(token: IToken, offset: number, text: string): boolean {
  const end = endOf(token);
  if (offset <= token.startOffset) return false;
  const isOpen = token.tokenType.name === 'COMMENTAIRE' || isUnclosed(token);
  return offset < end || (isOpen && /^[^\S\n\r]*$/.test(text.slice(end, offset)));
}
