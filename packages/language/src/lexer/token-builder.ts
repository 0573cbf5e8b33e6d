import type { IToken, TokenPattern, TokenType } from 'chevrotain';
import { DefaultTokenBuilder, GrammarAST, type LexingReport } from 'langium';
import { StatementShape } from './shape.js';
import { firstLetters, keywordSource } from './spelling.js';
import { commentPattern, QUOTES, TextPattern } from './text-pattern.js';

/**
 * Builds the tokens of the grammar for Chevrotain's lexer, by which ours is measured (`Scanner`). Keywords match as people type them; texts are matched by hand. Every pattern keeps the lexer's
 * first-character dispatch (`START_CHARS_HINT` is upper case: spelled otherwise it is ignored without a word).
 */
export class RefTokenBuilder extends DefaultTokenBuilder {
  private texts: TextPattern | undefined;

  override buildTokens(grammar: GrammarAST.Grammar, options?: { caseInsensitive?: boolean }): TokenType[] {
    this.texts = new TextPattern(new StatementShape(() => grammar));
    return this.withUnknown(grammar, super.buildTokens(grammar, options) as TokenType[]);
  }

  /** Called behind each text. */
  override flushLexingReport(text: string): LexingReport {
    this.texts?.begin();
    return super.flushLexingReport(text);
  }

  /** No rule of the grammar mentions INCONNU, so that Langium leaves it out; the repair needs it. */
  private withUnknown(grammar: GrammarAST.Grammar, tokens: TokenType[]): TokenType[] {
    const terminals = grammar.rules.filter(GrammarAST.isTerminalRule);
    const unknown = terminals.find((terminal) => terminal.name === 'INCONNU');
    if (!unknown || tokens.some((token) => token.name === 'INCONNU')) return tokens;
    return [...tokens, this.buildTerminalToken(unknown)];
  }

  /** With the letters that it begins with: finding them out from its expression takes half of the time that a lexer is made in. */
  protected override buildKeywordToken(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType {
    const token = super.buildKeywordToken(keyword, terminals, false);
    const { PATTERN } = token;
    if (!(PATTERN instanceof RegExp)) return token;
    return { ...token, START_CHARS_HINT: firstLetters(PATTERN.source), LINE_BREAKS: false };
  }

  protected override buildKeywordPattern(keyword: GrammarAST.Keyword): TokenPattern {
    return /^\p{L}/u.test(keyword.value) ? new RegExp(keywordSource(keyword.value)) : keyword.value;
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const built = super.buildTerminalToken(terminal);
    if (terminal.name === 'COMMENTAIRE_BLOC')
      return { ...built, PATTERN: commentPattern(), LINE_BREAKS: true, START_CHARS_HINT: ['/'] };
    if (terminal.name !== 'TEXTE') return built;
    return {
      name: 'TEXTE',
      PATTERN: (text: string, offset: number, tokens: IToken[]) =>
        (this.texts as TextPattern).match(text, offset, tokens),
      LINE_BREAKS: true,
      START_CHARS_HINT: QUOTES,
    };
  }
}
