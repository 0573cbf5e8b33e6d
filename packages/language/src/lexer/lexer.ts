import type { IToken, TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import { endOf, type LexIssue } from './issue.js';
import { mergeOrphanQuotes } from './orphan-quotes.js';
import { Repair } from './repair.js';
import type { RepairState } from './repair-state.js';
import { isUnclosed } from './text-payload.js';
import type { RefTokenBuilder } from './token-builder.js';

/** What the lexer found and mended, for the diagnostics. */
export interface RefLexingReport {
  diagnostics: [];
  issues: LexIssue[];
}

export function issuesOf(result: LexerResult): LexIssue[] {
  return (result.report as RefLexingReport | undefined)?.issues ?? [];
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

/** The lexer: Chevrotain's, then the repair of forgotten quotes, keywords and braces (whole files only). */
export class RefLexer extends DefaultLexer {
  private readonly builder: RefTokenBuilder;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.builder = services.parser.TokenBuilder as RefTokenBuilder;
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    if (options?.mode === 'partial') return result;
    // Characters that no token holds (control characters) are strays like any other.
    const issues: LexIssue[] = result.errors.map(({ offset, length }) => ({
      rule: 'LEX-04',
      start: offset,
      end: offset + length,
      params: {},
    }));
    const merged = mergeOrphanQuotes(result.tokens, text, this.tokenTypes.TEXTE as TokenType, issues);
    const tokens = new Repair(merged, this.tokenTypes, this.builder.shape, issues).run();
    const report: RefLexingReport = { diagnostics: [], issues };
    return { ...result, tokens, errors: [], report };
  }

  /** Reads a text up to `cursor`; the word that begins at `word` and is being written there is left out. */
  readAt(text: string, word: number, cursor: number): CursorReading {
    const { tokens, hidden } = super.tokenize(text);
    const comment = hidden.find((token) => isComment(token) && isAround(token, cursor, text));
    const texte = tokens.find((token) => token.tokenType.name === 'TEXTE' && isAround(token, cursor, text));
    const limit = texte?.startOffset ?? word;
    // A quote behind the cursor closes nothing before it: what is being written comes between.
    const merged = (part: IToken[]) => mergeOrphanQuotes(part, text, this.tokenTypes.TEXTE as TokenType, []);
    const ahead = merged(tokens.filter((token) => token.startOffset >= cursor));
    const kept = [...merged(tokens.filter((token) => endOf(token) <= limit)), ...ahead];
    const before = new Repair(kept, this.tokenTypes, this.builder.shape, []).readTo(limit);
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
