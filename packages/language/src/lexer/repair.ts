import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { nearest } from './distance.js';
import { type LexIssue, endOf } from './issue.js';
import type { StatementShape } from './shape.js';
import { bareWord } from './spelling.js';
import type { TextPayload } from './token-builder.js';

/** A body that is open: the keyword it belongs to, its statement, and where its line is indented. */
interface Frame {
  keyword: string;
  statement: IToken | undefined;
  column: number;
  /** Its braces were dropped: what it holds belongs to the body around it. */
  transparent: boolean;
}

/** Keywords behind which words of a closed list follow. */
const VALUE_KEYWORDS = new Set(['nature', 'production', 'travail', 'client', 'traite', 'répertoire', 'autre', ',', 'et', 'ou', 'et/ou', 'majorité']);
const NAMES = new Set(['CODE', 'CODE_NUM', 'NOMBRE']);
/** What a statement that needs no words may be followed by; other words make the line prose. */
const PROSE_BREAKERS = new Set(['TEXTE', '{', '}', ',']);
const FREE_FOLLOWERS = new Set([...VALUE_KEYWORDS, 'évalué', 'mention', 'préparation', 'durée', 'à', 'en', 'codes', 'enregistrement', 'majorité']);

export interface Repaired {
  tokens: IToken[];
  issues: LexIssue[];
}

/**
 * Repairs the token stream of a file with local mistakes, so that the parser sees a sound file and no other element is
 * lost: misspelled keywords, stray lines of prose, forgotten or surplus braces. Each repair is one issue. A sound file
 * comes out as it went in.
 */
export class Repair {
  private readonly out: IToken[] = [];
  private readonly stack: Frame[] = [{ keyword: '', statement: undefined, column: 0, transparent: false }];
  private statement: IToken | undefined;
  /** Braces that lack a closing one (positive) or an opening one (negative) over the whole file. */
  private missing = 0;
  /** The column of the first token of each line. */
  private readonly columns = new Map<number, number>();
  /** Index of the token after the one in hand. */
  private at = 0;

  constructor(
    private readonly tokens: IToken[],
    private readonly types: TokenTypeDictionary,
    private readonly shape: StatementShape,
    private readonly issues: LexIssue[],
  ) {
    for (const token of tokens) {
      const line = token.startLine ?? 0;
      if (!this.columns.has(line)) this.columns.set(line, token.startColumn ?? 0);
      if (token.tokenType.name === '{') this.missing++;
      else if (token.tokenType.name === '}') this.missing--;
    }
  }

  run(): Repaired {
    while (this.at < this.tokens.length) this.step(this.tokens[this.at++] as IToken);
    while (this.stack.length > 1) this.closeFrame();
    return { tokens: this.out, issues: this.issues };
  }

  private get frame(): Frame {
    return this.stack.at(-1) as Frame;
  }

  private get previous(): IToken | undefined {
    return this.out.at(-1);
  }

  private get next(): IToken | undefined {
    return this.tokens[this.at];
  }

  /** The body that a statement written here would belong to. */
  private allowed(frame = this.frame): ReadonlySet<string> {
    const index = this.stack.lastIndexOf(frame);
    const real = this.stack.slice(0, index + 1).findLast((one) => !one.transparent) as Frame;
    return this.shape.bodies.get(real.keyword) ?? new Set();
  }

  /** Whether the token in hand is the first of its line. */
  private get startsLine(): boolean {
    const before = this.tokens[this.at - 2];
    return !before || (before.endLine ?? 0) < (this.tokens[this.at - 1]?.startLine ?? 0);
  }

  private step(token: IToken): void {
    const name = token.tokenType.name;
    if (name === '{') this.open(token);
    else if (name === '}') this.close(token);
    else if (name === 'TEXTE') this.text(token);
    else if (name === 'INCONNU' || name === 'TIRET') this.punctuation(token);
    else if (name === 'MOT' || NAMES.has(name)) this.word(token);
    else this.keyword(token);
  }

  private push(token: IToken): void {
    this.out.push(token);
  }

  private text(token: IToken): void {
    const payload = token.payload as TextPayload | undefined;
    if (payload && !payload.closed) {
      const end = endOf(token);
      const quote = token.image.startsWith('"""') ? '"""' : ({ '«': '»', '“': '”' }[token.image[0] as string] ?? '"');
      this.issues.push({ rule: 'LEX-01', start: token.startOffset, end: token.startOffset + 1, params: {}, fix: { start: end, end, text: quote } });
    }
    if (payload?.innerQuote !== undefined) {
      const at = payload.innerQuote;
      this.issues.push({ rule: 'LEX-03', start: at, end: at + 1, params: {} });
    }
    this.push(token);
  }

  /** `;` at the end of a statement and `:` or a dash before a text mean nothing; elsewhere they are strays. */
  private punctuation(token: IToken): void {
    if (token.image === ';') return;
    const before = this.previous?.tokenType.name;
    const behindName = before !== undefined && (NAMES.has(before) || /^\p{L}/u.test(before));
    const isDash = token.tokenType.name === 'TIRET';
    if (isDash && before === 'NOMBRE' && this.next?.tokenType.name === 'NOMBRE') return this.push(token);
    if (isDash && before === 'MOT') return this.push(token);
    if ((isDash || token.image === ':') && behindName && !this.startsLine && this.next?.tokenType.name === 'TEXTE') return;
    this.stray(token);
  }

  private word(token: IToken): void {
    const before = this.previous;
    const beforeName = before?.tokenType.name ?? '{';
    const starts = beforeName === '{' || beforeName === '}' || beforeName === 'TEXTE' || (this.startsLine && NAMES.has(beforeName)) || (this.startsLine && !this.expectsWord(beforeName));
    const isWord = token.tokenType.name === 'MOT';
    if (isWord && !VALUE_KEYWORDS.has(beforeName)) {
      const keyword = this.meant(token, starts);
      if (keyword) return this.respell(token, keyword);
    }
    if (!starts || (!isWord && !this.startsLine)) return this.push(token);
    this.stray(token);
  }

  private expectsWord(before: string): boolean {
    return /^\p{Ll}/u.test(before) || before === ',' || before === 'MOT';
  }

  /** The keyword that a word was meant to be. */
  private meant(token: IToken, starts: boolean): string | undefined {
    const unit = this.previous?.tokenType.name === 'NOMBRE' && !this.startsLine;
    if (unit || token.image.length < 2) return undefined;
    if (!starts) {
      const inner = this.shape.keywords.filter((keyword) => !this.shape.starters.has(keyword) && keyword.length > 3);
      return nearest(token.image, inner, bareWord);
    }
    const follows = this.next;
    const header = follows !== undefined && (NAMES.has(follows.tokenType.name) || follows.tokenType.name === 'TEXTE' || follows.tokenType.name === '{' || /^\p{Ll}/u.test(follows.tokenType.name));
    if (!header && follows?.tokenType.name !== 'MOT') return undefined;
    const near = this.nearKeyword(token.image, this.allowed()) ?? this.nearKeyword(token.image, this.shape.starters);
    return header || (near !== undefined && FREE_FOLLOWERS.has(near)) ? near : undefined;
  }

  /** Short keywords tolerate one letter too: behind a line start and before a name there is little else to mean. */
  private nearKeyword(word: string, keywords: ReadonlySet<string>): string | undefined {
    const found = nearest(word, keywords, bareWord);
    if (found || word.length !== 2) return found;
    return [...keywords].find((keyword) => keyword.length === 3 && nearest(`${word}.`, [`${keyword}.`], bareWord));
  }

  private respell(token: IToken, keyword: string): void {
    const type = this.types[keyword] as TokenType;
    this.issues.push({
      rule: 'LEX-05',
      start: token.startOffset,
      end: endOf(token),
      params: { mot: token.image, motCle: keyword },
      fix: { start: token.startOffset, end: endOf(token), text: keyword },
    });
    this.keyword({ ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx as number });
  }

  /** Drops a line that is no statement, braces included when it seems to open a body. */
  private stray(first: IToken): void {
    const line = first.startLine;
    let last = first;
    while (this.next && this.next.startLine === line && this.next.tokenType.name !== '{' && this.next.tokenType.name !== '}') {
      if (this.next.tokenType.name === 'TEXTE' && (this.next.payload as TextPayload | undefined)?.closed === false) break;
      if (this.isStatementStart(this.next)) break;
      last = this.next;
      this.at++;
    }
    this.issues.push({ rule: 'LEX-04', start: first.startOffset, end: endOf(last), params: {} });
    if (this.next?.tokenType.name === '{' && this.next.startLine === last.endLine) {
      this.at++;
      this.stack.push({ keyword: '?', statement: undefined, column: this.indentOf(first), transparent: true });
      this.statement = undefined;
    }
  }

  private isStatementStart(token: IToken): boolean {
    const before = this.tokens[this.at - 1]?.tokenType.name;
    return this.shape.starters.has(token.tokenType.name) && (before === 'TEXTE' || before === '{' || before === '}');
  }

  private keyword(token: IToken): void {
    const name = token.tokenType.name;
    const before = this.previous?.tokenType.name ?? '{';
    const startsLine = this.startsLine;
    const statementStart = this.shape.starters.has(name) && (before === '{' || before === '}' || before === 'TEXTE' || (startsLine && before !== ',' && !VALUE_KEYWORDS.has(before)));
    if (!statementStart) return this.push(this.asCode(token));
    if (this.isProse(token, startsLine)) return this.stray(token);
    if (startsLine) this.placeBraces(token, name);
    this.statement = token;
    this.push(token);
  }

  /** A keyword with a capital in the middle of a statement is a name: `compétence Option "…"`. */
  private asCode(token: IToken): IToken {
    if (!this.shape.starters.has(token.tokenType.name) || !/^\p{Lu}/u.test(token.image)) return token;
    const code = this.types.CODE as TokenType;
    return { ...token, tokenType: code, tokenTypeIdx: code.tokenTypeIdx as number };
  }

  /** A line of words that happens to begin with a keyword: nothing on it is a text, a brace or a list. */
  private isProse(token: IToken, startsLine: boolean): boolean {
    if (!startsLine || FREE_FOLLOWERS.has(token.tokenType.name)) return false;
    const follow = this.next;
    if (!follow || follow.startLine !== token.startLine || follow.tokenType.name !== 'MOT') return false;
    let words = 0;
    for (let index = this.at; index < this.tokens.length; index++) {
      const one = this.tokens[index] as IToken;
      if (one.startLine !== token.startLine) break;
      if (PROSE_BREAKERS.has(one.tokenType.name)) return words > 3;
      words++;
    }
    return words > 1;
  }

  /** The column at which the line of a token begins. */
  private indentOf(token: IToken): number {
    return this.columns.get(token.startLine ?? 0) ?? 0;
  }

  /** Opens or closes bodies before a statement whose place says that a brace was forgotten. */
  private placeBraces(token: IToken, name: string): void {
    const column = token.startColumn ?? 0;
    if (this.missing < 0) {
      const header = this.statement;
      const body = header && this.shape.bodies.get(header.tokenType.name);
      if (header && body?.has(name) && column > this.indentOf(header)) this.insertOpen(header);
      return;
    }
    while (this.missing > 0 && this.stack.length > 1) {
      const here = this.allowed().has(name);
      const deeper = column > this.frame.column;
      const outerAllows = this.stack.slice(0, -1).some((frame) => this.allowed(frame).has(name));
      if (!outerAllows || (here && deeper)) return;
      this.closeFrame();
    }
  }

  private zeroWidth(typeName: '{' | '}', behind: IToken): IToken {
    const type = this.types[typeName] as TokenType;
    const offset = endOf(behind);
    return {
      image: '',
      startOffset: offset,
      endOffset: offset - 1,
      startLine: behind.endLine ?? 1,
      endLine: behind.endLine ?? 1,
      startColumn: (behind.endColumn ?? 0) + 1,
      endColumn: behind.endColumn ?? 0,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx as number,
    } as IToken;
  }

  private insertOpen(header: IToken): void {
    const behind = this.previous as IToken;
    this.issues.push({
      rule: 'SYN-02',
      start: header.startOffset,
      end: endOf(behind),
      params: { motCle: header.tokenType.name },
      fix: { start: endOf(behind), end: endOf(behind), text: ' {' },
    });
    this.push(this.zeroWidth('{', behind));
    this.missing++;
    this.stack.push({ keyword: header.tokenType.name, statement: header, column: this.indentOf(header), transparent: false });
    this.statement = undefined;
  }

  /** Closes the innermost body, whose own brace is missing. */
  private closeFrame(): void {
    const frame = this.stack.pop() as Frame;
    this.missing--;
    const behind = this.previous;
    if (behind && !frame.transparent) {
      const at = frame.statement ?? behind;
      this.issues.push({
        rule: 'SYN-01',
        start: at.startOffset,
        end: endOf(at),
        params: { motCle: frame.keyword },
        fix: { start: endOf(behind), end: endOf(behind), text: `\n${' '.repeat(Math.max(frame.column - 1, 0))}}` },
      });
      this.push(this.zeroWidth('}', behind));
    }
    this.statement = frame.statement;
  }

  private open(token: IToken): void {
    const owner = this.statement;
    const keyword = owner?.tokenType.name;
    if (!owner || !keyword || !this.shape.bodies.has(keyword)) {
      this.issues.push({ rule: 'SYN-03', start: token.startOffset, end: endOf(token), params: { accolade: '{' } });
      this.stack.push({ keyword: '?', statement: undefined, column: token.startColumn ?? 0, transparent: true });
      return;
    }
    this.stack.push({ keyword, statement: owner, column: this.indentOf(owner), transparent: false });
    this.statement = undefined;
    this.push(token);
  }

  private close(token: IToken): void {
    if (this.startsLine) {
      const column = token.startColumn ?? 0;
      const matches = this.stack.slice(1).some((frame) => frame.column === column);
      while (this.missing > 0 && matches && this.stack.length > 2 && this.frame.column > column) this.closeFrame();
    }
    if (this.stack.length === 1) {
      this.missing++;
      this.issues.push({ rule: 'SYN-03', start: token.startOffset, end: endOf(token), params: { accolade: '}' } });
      return;
    }
    const frame = this.stack.pop() as Frame;
    this.statement = frame.statement;
    if (!frame.transparent) this.push(token);
  }
}
