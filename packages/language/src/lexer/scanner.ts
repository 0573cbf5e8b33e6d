import type { ILexingError, IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { BEGINNING, type Scanned, type ScanStart } from './scanned.js';
import { isInWord, Stretches } from './stretches.js';
import { commentPattern, type TextPattern } from './text-pattern.js';
import { tokenAt } from './token-at.js';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const STAR = 0x2a;
const SLASH = 0x2f;
/** `"`, `«`, `»`, `“`, `”`. */
const QUOTES = new Set([0x22, 0xab, 0xbb, 0x201c, 0x201d]);

/**
 * Cuts texts into tokens, as Chevrotain does with the patterns of the grammar (a test compares both), several times as fast:
 * what stands between blanks, quotes and comments is nearly always something that was cut before, and is looked up.
 */
export class Scanner {
  private readonly stretches: Stretches;
  private readonly blockComment = commentPattern();
  private text = '';
  private at = 0;
  private line = 1;
  private column = 1;
  private tokens: IToken[] = [];
  private hidden: IToken[] = [];
  private errors: ILexingError[] = [];

  constructor(
    private readonly types: TokenTypeDictionary,
    private readonly texts: TextPattern,
  ) {
    this.stretches = new Stretches(types);
  }

  /**
   * Scans a text from a place on, until its end or until `isEnough` says so of an offset between two tokens; `before`: the tokens
   * before that place, which are among those given.
   */
  scan(text: string, from = BEGINNING, isEnough?: (at: number) => boolean, before: readonly IToken[] = []): Scanned {
    this.begin(text, from);
    this.tokens.push(...before);
    this.texts.begin();
    while (this.at < text.length && !isEnough?.(this.at)) this.step(text.charCodeAt(this.at));
    const { tokens, hidden, errors, at, line, column } = this;
    // A long text is not kept for the sake of the next one.
    this.begin('', BEGINNING);
    return { tokens, hidden, errors, end: { at, line, column }, lookedBack: this.texts.lookedBack };
  }

  private begin(text: string, { at, line, column }: ScanStart): void {
    this.text = text;
    this.at = at;
    this.line = line;
    this.column = column;
    this.tokens = [];
    this.hidden = [];
    this.errors = [];
  }

  private step(code: number): void {
    if (code === SPACE || code === TAB) {
      this.at++;
      this.column++;
    } else if (code === LINE_FEED || code === RETURN) this.breakLine(code);
    else if (isInWord(code)) this.word();
    else if (QUOTES.has(code)) this.quote();
    else if (code === SLASH && this.startsComment(this.at)) this.comment();
    else this.pieces(this.at + 1);
  }

  private breakLine(code: number): void {
    if (code === RETURN && this.text.charCodeAt(this.at + 1) === LINE_FEED) this.at++;
    this.at++;
    this.line++;
    this.column = 1;
  }

  private startsComment(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return next === SLASH || next === STAR;
  }

  /** A stretch of characters of words; with a slash between them, for `et/ou`. */
  private word(): void {
    const { text } = this;
    let end = this.at + 1;
    while (isInWord(text.charCodeAt(end))) end++;
    while (text.charCodeAt(end) === SLASH && !this.startsComment(end)) {
      end++;
      while (isInWord(text.charCodeAt(end))) end++;
    }
    this.pieces(end);
  }

  /** The tokens of a stretch up to an offset. */
  private pieces(end: number): void {
    const { at } = this;
    const found = this.stretches.of(this.text.slice(at, end));
    if (!found) this.refuse(end);
    else {
      for (const { type, image, offset, isHidden } of found) {
        const token = tokenAt(type, image, at + offset, this.line, this.column + offset);
        (isHidden ? this.hidden : this.tokens).push(token);
      }
    }
    this.at = end;
    this.column += end - at;
  }

  /** A character that is in no token; several in a row are one error. */
  private refuse(end: number): void {
    const { at, line, column, errors } = this;
    const last = errors.at(-1);
    if (last && last.offset + last.length === at) last.length += end - at;
    else errors.push({ offset: at, line, column, length: end - at, message: '' });
  }

  private quote(): void {
    const type = this.types.TEXTE as TokenType;
    const found = this.texts.match(this.text, this.at, this.tokens);
    if (!found) this.lone(this.types.INCONNU as TokenType);
    else {
      const token = this.long(type, found[0] as string);
      if (found.payload !== undefined) token.payload = found.payload;
      this.tokens.push(token);
    }
  }

  private lone(type: TokenType): void {
    const { at, line, column } = this;
    this.tokens.push(tokenAt(type, this.text.charAt(at), at, line, column));
    this.at++;
    this.column++;
  }

  private comment(): void {
    const { text, at } = this;
    if (text.charCodeAt(at + 1) === SLASH) {
      this.hidden.push(this.long(this.types.COMMENTAIRE as TokenType, text.slice(at, this.lineEnd(at))));
      return;
    }
    const type = this.types.COMMENTAIRE_BLOC as TokenType;
    const found = this.blockComment(text, at);
    if (found) this.hidden.push(this.long(type, found[0] as string));
    else this.lone(this.types.INCONNU as TokenType);
  }

  private lineEnd(from: number): number {
    const { text } = this;
    let end = from;
    for (let code = text.charCodeAt(end); end < text.length && code !== LINE_FEED && code !== RETURN; ) {
      code = text.charCodeAt(++end);
    }
    return end;
  }

  /** A token that may go over several lines. */
  private long(type: TokenType, image: string): IToken {
    const { at, line, column, text } = this;
    const token = tokenAt(type, image, at, line, column);
    const end = at + image.length;
    let breaks = 0;
    /** Behind the last line break. */
    let behind = 0;
    for (let index = at; index < end; index++) {
      const code = text.charCodeAt(index);
      if (code !== LINE_FEED && code !== RETURN) continue;
      // The two characters of a line break are one, where both are in the token.
      if (code === RETURN && index + 1 < end && text.charCodeAt(index + 1) === LINE_FEED) index++;
      breaks++;
      behind = index + 1;
    }
    this.at = end;
    this.column = breaks ? end - behind + 1 : column + image.length;
    this.line += breaks;
    if (!breaks) return token;
    // A break at the very end is not in the token, as its reader sees it.
    const endsInBreak = behind === end;
    if (endsInBreak && breaks === 1) return token;
    token.endLine = this.line - (endsInBreak ? 1 : 0);
    token.endColumn = this.column - 1 + (endsInBreak ? 1 : 0);
    return token;
  }
}
