import type { IToken, TokenTypeDictionary } from 'chevrotain';
import { Braces } from './braces.js';
import { endOf, type LexIssue } from './issue.js';
import { isPlausible, isTolerated } from './plausible.js';
import { RepairState } from './repair-state.js';
import { isKeyword, type StatementShape } from './shape.js';
import { Strays } from './strays.js';
import { isUnclosed, payloadOf } from './text-payload.js';
import { Words } from './words.js';

/** The closing quote of each kind of text. */
const CLOSING: Record<string, string> = { '«': '»', '“': '”' };

/**
 * Repairs the token stream of a file with local mistakes, so that the parser sees a sound file and no other element is
 * lost: misspelled keywords, stray lines of prose, forgotten or surplus braces. Each repair is one issue. A sound file
 * comes out as it went in; a statement that is only begun is left to the parser.
 */
export class Repair {
  private readonly reading: RepairState;
  private readonly braces: Braces;
  private readonly words: Words;
  private readonly strays: Strays;

  constructor(tokens: readonly IToken[], types: TokenTypeDictionary, shape: StatementShape, issues: LexIssue[]) {
    this.reading = new RepairState(tokens, types, shape, issues);
    this.braces = new Braces(this.reading);
    this.words = new Words(this.reading);
    this.strays = new Strays(this.reading);
  }

  /** The repaired tokens; the issues were added to those given. */
  run(): IToken[] {
    const { reading } = this;
    while (reading.at < reading.tokens.length) this.step(reading.tokens[reading.at++] as IToken);
    this.braces.closeAll();
    return reading.out;
  }

  /** Reads what ends before an offset; gives where in the grammar reading stands then. */
  readTo(offset: number): RepairState {
    const { reading } = this;
    while (reading.next && endOf(reading.next) <= offset) this.step(reading.tokens[reading.at++] as IToken);
    return reading;
  }

  private step(token: IToken): void {
    const { name } = token.tokenType;
    if (name === '{') this.braces.open(token);
    else if (name === '}') this.braces.close(token);
    else this.word(token);
  }

  /** Reads a token that is no brace. */
  private word(token: IToken): void {
    const { reading } = this;
    const { name } = token.tokenType;
    if (reading.startsLine) reading.enterLine(token);
    if (name === 'TEXTE') this.reportText(token);
    const begins = reading.missing !== 0 && reading.state.accepting && reading.shape.starters.has(name);
    if (begins) this.braces.place(token, reading.at - 1);
    this.read(this.asName(token));
  }

  private read(token: IToken): void {
    const { reading } = this;
    const { name } = token.tokenType;
    const next = this.words.isMisspelledStart(token) ? undefined : reading.state.next(name);
    if (!next) {
      this.mend(token);
      return;
    }
    if (reading.state.accepting && reading.frame.start.next(name) && isKeyword(name)) reading.statement = token;
    reading.push(token, next);
    if (name === 'TEXTE') reading.lineStart = undefined;
  }

  /** Does what lets reading go on at a token that the grammar does not expect. */
  private mend(token: IToken): void {
    const { reading } = this;
    const index = reading.at - 1;
    if (isTolerated(reading.tokens, index)) return;
    const respelt = this.words.respelt(token);
    if (respelt) this.read(respelt);
    else if (this.words.respellLast(token)) this.read(token);
    else if (!this.beginsStatement(token, index)) this.strays.drop(token);
    else if (this.braces.makeRoom(token, index) || reading.frame.start.next(token.tokenType.name)) this.begin(token);
    else this.strays.dropMisplaced(token);
  }

  private beginsStatement(token: IToken, index: number): boolean {
    const { shape, tokens } = this.reading;
    return shape.starters.has(token.tokenType.name) && isPlausible(tokens, index, shape);
  }

  /** Begins a statement whatever became of the one before, which the parser reports. */
  private begin(token: IToken): void {
    const { reading } = this;
    const next = reading.frame.start.next(token.tokenType.name);
    if (!next) return;
    reading.statement = token;
    reading.push(token, next);
  }

  /** A keyword with a capital where a name may stand is a name: `compétence Option "…"`. */
  private asName(token: IToken): IToken {
    const { reading } = this;
    const isCapital = isKeyword(token.tokenType.name) && /^\p{Lu}/u.test(token.image);
    if (!isCapital || reading.startsLine || !reading.state.next('CODE')) return token;
    return reading.previous && isKeyword(reading.previous.tokenType.name) ? reading.ofType(token, 'CODE') : token;
  }

  private reportText(token: IToken): void {
    const { issues } = this.reading;
    const start = token.startOffset;
    if (isUnclosed(token)) {
      const end = endOf(token);
      const text = token.image.startsWith('"""') ? '"""' : (CLOSING[token.image.charAt(0)] ?? '"');
      issues.push({ rule: 'LEX-01', start, end: start + 1, params: {}, fix: { start: end, end, text } });
    }
    const inner = payloadOf(token)?.innerQuote;
    if (inner !== undefined) issues.push({ rule: 'LEX-03', start: inner, end: inner + 1, params: {} });
  }
}
