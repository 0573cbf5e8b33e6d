import type { CustomPatternMatcherReturn, IToken, TokenPattern, TokenType } from 'chevrotain';
import { DefaultTokenBuilder, GrammarAST } from 'langium';
import { nearest } from './distance.js';
import { isBlank, lineStart } from './lines.js';
import { type Opening, openingBefore } from './missing-opening.js';
import { type StatementShape, statementShape } from './shape.js';
import { bareWord, firstLetters, keywordSource } from './spelling.js';
import type { TextPayload } from './text-payload.js';
import { isEscaped, TextScanner } from './text-scanner.js';

type Matched = (CustomPatternMatcherReturn & { payload?: TextPayload }) | null;

/** Closing quotes are met outside a text only where the opening one is missing; this is the one each belongs to. */
const OPENER_OF: Record<string, string> = { '»': '«', '”': '“' };
const FAR = 2000;
const NEAR = 12;
const OFTEN = 300;
const QUOTES = ['"', '«', '“', '»', '”'];

/**
 * Builds the tokens. Keywords match as people type them; texts are matched by hand. Every pattern keeps the lexer's
 * first-character dispatch (`START_CHARS_HINT` is upper case: spelled otherwise it is ignored without a word).
 */
export class RefTokenBuilder extends DefaultTokenBuilder {
  private bareStarters: readonly string[] = [];
  private searched = { text: '', count: 0 };
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
    this.bareStarters = [...this.statements.starters].map(bareWord);
    return this.withUnknown(grammar, super.buildTokens(grammar, options) as TokenType[]);
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
    if (terminal.name === 'COMMENTAIRE_BLOC') return { ...super.buildTerminalToken(terminal), ...blockComment() };
    if (terminal.name !== 'TEXTE') return super.buildTerminalToken(terminal);
    return {
      name: 'TEXTE',
      PATTERN: (text: string, offset: number, tokens: IToken[]) => this.matchText(text, offset, tokens),
      LINE_BREAKS: true,
      START_CHARS_HINT: QUOTES,
    };
  }

  private matchText(text: string, offset: number, tokens: readonly IToken[]): Matched {
    const quote = text[offset] as string;
    // Characters over U+00FF share buckets in the lexer's dispatch: look again.
    if (!QUOTES.includes(quote) || isEscaped(text, offset)) return null;
    const found =
      this.orphan(text, offset, tokens) ??
      (quote in OPENER_OF ? undefined : (this.scanner as TextScanner).find(text, offset));
    if (!found) return null;
    const match = [text.slice(offset, found.end)] as unknown as NonNullable<Matched>;
    match.payload = found;
    return match;
  }

  /** Looks back from a quote: as far as the words of a long text, but not each time when a file is full of such quotes. */
  private openingBefore(text: string, tokens: readonly IToken[], quote: string): Opening {
    if (this.searched.text !== text) this.searched = { text, count: 0 };
    const reach = this.searched.count++ < OFTEN ? FAR : NEAR;
    return openingBefore(tokens, quote, this.shape, reach);
  }

  /** A line of one word, maybe with a code, that nearly spells the keyword of a statement. */
  private isMisspelledHead(line: string): boolean {
    const word = /^\s*(\p{L}+)(?:[ \t\u00a0]+[\w.-]*[A-Z0-9][\w.-]*)?\s*$/u.exec(line)?.[1];
    return word !== undefined && nearest(bareWord(word), this.bareStarters) !== undefined;
  }

  /** What the quote at an offset is when it closes a text that nothing opened. */
  private orphan(text: string, offset: number, tokens: readonly IToken[]): TextPayload | undefined {
    const quote = text[offset] as string;
    if (quote === '«' || quote === '“') return undefined;
    if (quote in OPENER_OF) {
      const { from } = this.openingBefore(text, tokens, OPENER_OF[quote] as string);
      return from === undefined ? undefined : { end: offset + 1, closed: false, orphan: true, from };
    }
    const width = text.startsWith('"""', offset) ? 3 : 1;
    const next = text[offset + width];
    const isGlued = !isBlank(text[offset - 1]);
    const endsHere = isBlank(next) || '{},;'.includes(next as string);
    if (!endsHere && !isGlued) return undefined;
    const before = text.slice(lineStart(text, offset), offset);
    if ((!isGlued || !endsHere) && (this.scanner as TextScanner).isBehindHead(text, offset)) return undefined;
    if (!isGlued && this.isMisspelledHead(before)) return undefined;
    const { expected, from, isWord } = this.openingBefore(text, tokens, quote);
    const isAlone = before.trim() === '';
    if (from === undefined && (expected || !endsHere || !(isGlued || isAlone) || tokens.length === 0)) return undefined;
    if (from !== undefined && !isGlued && (isWord || (expected && !(isAlone && endsHere)))) return undefined;
    return { end: offset + width, closed: false, orphan: true, ...(from !== undefined && { from }) };
  }
}

/** A block comment, matched by hand: a file full of `/*` is searched for its closing mark once. */
function blockComment(): Partial<TokenType> {
  let unclosed = { text: '', from: 0 };
  return {
    PATTERN: (text: string, offset: number): Matched => {
      if (!text.startsWith('/*', offset) || (unclosed.text === text && unclosed.from <= offset)) return null;
      const end = text.indexOf('*/', offset + 2);
      if (end < 0) unclosed = { text, from: offset };
      return end < 0 ? null : ([text.slice(offset, end + 2)] as unknown as NonNullable<Matched>);
    },
    LINE_BREAKS: true,
    START_CHARS_HINT: ['/'],
  };
}
