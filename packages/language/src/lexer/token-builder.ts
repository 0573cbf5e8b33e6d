import { DefaultTokenBuilder, GrammarAST } from 'langium';
import type { CustomPatternMatcherReturn, TokenPattern, TokenType } from 'chevrotain';
import { type StatementShape, statementShape } from './shape.js';
import { keywordSource } from './spelling.js';
import { type TextEnd, TextScanner } from './text-scanner.js';

/** What the text pattern leaves on a token for the repair to report. */
export interface TextPayload extends TextEnd {
  /** The token is a closing quote whose opening quote is missing. */
  orphan?: true;
}

type Matched = (CustomPatternMatcherReturn & { payload?: TextPayload }) | null;

const QUOTE = 0x22;
const OPENERS = ['"', '«', '“'];

/**
 * Builds the tokens. Keywords match as people type them; texts are matched by hand. Every pattern keeps the lexer's
 * first-character dispatch (`START_CHARS_HINT` is upper case: spelled otherwise it is ignored without a word).
 */
export class RefTokenBuilder extends DefaultTokenBuilder {
  private scanner: TextScanner | undefined;
  private statements: StatementShape | undefined;

  /** The statements of the grammar; known once tokens were built. */
  get shape(): StatementShape {
    if (!this.statements) throw new Error('tokens are not built yet');
    return this.statements;
  }

  override buildTokens(grammar: GrammarAST.Grammar, options?: { caseInsensitive?: boolean }): TokenType[] {
    this.statements = statementShape(grammar);
    this.scanner = new TextScanner(this.statements);
    return this.withUnknown(grammar, super.buildTokens(grammar, options) as TokenType[]);
  }

  /** No rule of the grammar mentions INCONNU, so that Langium leaves it out; the repair needs it. */
  private withUnknown(grammar: GrammarAST.Grammar, tokens: TokenType[]): TokenType[] {
    const terminals = grammar.rules.filter(GrammarAST.isTerminalRule);
    const unknown = terminals.find((terminal) => terminal.name === 'INCONNU');
    if (!unknown || tokens.some((token) => token.name === 'INCONNU')) return tokens;
    return [...tokens, this.buildTerminalToken(unknown)];
  }

  protected override buildKeywordPattern(keyword: GrammarAST.Keyword): TokenPattern {
    return /^\p{L}/u.test(keyword.value) ? new RegExp(keywordSource(keyword.value)) : keyword.value;
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    if (terminal.name !== 'TEXTE') return super.buildTerminalToken(terminal);
    return {
      name: 'TEXTE',
      PATTERN: (text: string, offset: number) => this.matchText(text, offset),
      LINE_BREAKS: true,
      START_CHARS_HINT: OPENERS,
    };
  }

  private matchText(text: string, offset: number): Matched {
    // Characters over U+00FF share buckets in the lexer's dispatch: look again.
    if (!OPENERS.includes(text[offset] as string)) return null;
    const scanner = this.scanner as TextScanner;
    const found: TextPayload = this.isOrphan(text, offset, scanner)
      ? { end: offset + 1, closed: false, orphan: true }
      : scanner.find(text, offset);
    const match = [text.slice(offset, found.end)] as unknown as NonNullable<Matched>;
    match.payload = found;
    return match;
  }

  /** A straight quote glued to the end of a word, or alone on a line behind prose, closes a text that nothing opened. */
  private isOrphan(text: string, offset: number, scanner: TextScanner): boolean {
    if (text.charCodeAt(offset) !== QUOTE || text.startsWith('""', offset)) return false;
    const previous = text[offset - 1];
    const next = text[offset + 1];
    const endsHere = next === undefined || /[\s{},]/.test(next);
    if (!endsHere || previous === undefined || '{,('.includes(previous)) return false;
    const lineBegin = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    if (/\s/.test(previous) && lineBegin.trim()) return false;
    return !scanner.isOpening(text, offset);
  }
}
