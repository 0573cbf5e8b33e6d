import type { TokenType } from 'chevrotain';
import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import type { LexIssue } from './issue.js';
import { mergeOrphanQuotes } from './orphan-quotes.js';
import { Repair } from './repair.js';
import type { RefTokenBuilder } from './token-builder.js';

/** What the lexer found and mended, for the diagnostics. */
export interface RefLexingReport {
  diagnostics: [];
  issues: LexIssue[];
}

export function issuesOf(result: LexerResult): LexIssue[] {
  return (result.report as RefLexingReport | undefined)?.issues ?? [];
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
}
