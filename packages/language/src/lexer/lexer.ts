import { DefaultLexer, type LangiumCoreServices, type LexerResult, type TokenizeOptions } from 'langium';
import type { TokenType } from 'chevrotain';
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
    const issues: LexIssue[] = [];
    const { shape } = this.builder;
    const merged = mergeOrphanQuotes(result.tokens, text, this.tokenTypes.TEXTE as TokenType, issues);
    const tokens = new Repair(merged, this.tokenTypes, shape, issues).run();
    return { ...result, tokens, report: { diagnostics: [], issues } as RefLexingReport };
  }
}
