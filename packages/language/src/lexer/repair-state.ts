import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { State } from './automaton.js';
import { endOf, type LexIssue } from './issue.js';
import type { StatementShape } from './shape.js';

/** A body that is open. */
export interface Frame {
  /** The first token of the statement that the body belongs to; none for the file. */
  readonly statement: IToken | undefined;
  /** Its braces are left out: what it holds belongs to the body around it. */
  readonly transparent: boolean;
  /** Where a statement of this body begins. */
  readonly start: State;
  /** Where reading goes on behind the closing brace. */
  readonly resume: State;
  /** The column of its first statement, once one stands at the start of a line. */
  childColumn?: number;
}

/** What was read when a line began, to go back to when the line turns out to be prose. */
interface LineStart {
  readonly first: IToken;
  readonly length: number;
  readonly state: State;
  readonly statement: IToken | undefined;
}

/** What the repairs share: the tokens still to be read, those that were kept, and the place in the grammar. */
export class RepairState {
  readonly out: IToken[] = [];
  readonly frames: Frame[];
  state: State;
  /** The state before the last token that was kept. */
  before: State | undefined;
  /** The first token of the statement in hand. */
  statement: IToken | undefined;
  /** Braces that lack a closing one (positive) or an opening one (negative) over the rest of the file. */
  missing = 0;
  /** Index of the token after the one in hand. */
  at = 0;
  /** Known until a text or a brace shows that the line is no prose. */
  lineStart: LineStart | undefined;
  /** Where a statement could last have ended. */
  private complete: { length: number; state: State } | undefined;
  private layout: Map<number, { column: number; balance: number }> | undefined;

  constructor(
    readonly tokens: readonly IToken[],
    readonly types: TokenTypeDictionary,
    readonly shape: StatementShape,
    readonly issues: LexIssue[],
  ) {
    const { start } = shape.file;
    this.state = start;
    this.frames = [{ statement: undefined, transparent: false, start, resume: start }];
    for (const token of tokens) {
      if (token.tokenType.name === '{') this.missing++;
      else if (token.tokenType.name === '}') this.missing--;
    }
  }

  get frame(): Frame {
    return this.frames.at(-1) as Frame;
  }

  get previous(): IToken | undefined {
    return this.out.at(-1);
  }

  get next(): IToken | undefined {
    return this.tokens[this.at];
  }

  /** Whether the token in hand is the first of its line. */
  get startsLine(): boolean {
    const before = this.tokens[this.at - 2];
    return !before || (before.endLine ?? 0) < (this.tokens[this.at - 1]?.startLine ?? 0);
  }

  /** Whether the body in hand, or one around it, is left out: one issue was given for the whole of it. */
  get isInsideStray(): boolean {
    return this.frames.some((frame) => frame.transparent);
  }

  enterLine(first: IToken): void {
    this.lineStart = { first, length: this.out.length, state: this.state, statement: this.statement };
  }

  /** Forgets what was kept of the line in hand; gives its first token. */
  leaveLine(): IToken | undefined {
    const { lineStart } = this;
    if (!lineStart) return undefined;
    this.out.length = lineStart.length;
    // What was complete may just have been left out: a later retreat to it would leave holes.
    if (this.complete && this.complete.length > this.out.length) this.complete = undefined;
    this.state = lineStart.state;
    this.statement = lineStart.statement;
    this.before = undefined;
    return lineStart.first;
  }

  /** Keeps a token that leads to a state. */
  push(token: IToken, state: State): void {
    this.before = this.state;
    this.out.push(token);
    this.state = state;
    if (state.accepting) this.complete = { length: this.out.length, state };
  }

  /** Forgets what was kept of a statement that cannot end where it stands: `E1 et` in `E1 et/o E2`. */
  leaveUnfinished(): void {
    const { complete } = this;
    if (this.state.accepting || !complete || this.frame.start === this.state) return;
    if (complete.length > this.out.length) return;
    if (this.out.slice(complete.length).some((token) => token.tokenType.name === '{' || token.tokenType.name === '}'))
      return;
    this.out.length = complete.length;
    this.state = complete.state;
    this.before = undefined;
  }

  ofType(token: IToken, name: string): IToken {
    const type = this.types[name] as TokenType;
    return { ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx as number };
  }

  /** A brace that nobody wrote, behind a token. */
  zeroWidth(name: '{' | '}', behind: IToken): IToken {
    const offset = endOf(behind);
    return this.ofType(
      {
        ...behind,
        image: '',
        startOffset: offset,
        endOffset: offset - 1,
        startLine: behind.endLine ?? 1,
        startColumn: (behind.endColumn ?? 0) + 1,
        payload: undefined,
      },
      name,
    );
  }

  /** The column at which the line of a token begins. */
  indentOf(token: IToken | undefined): number {
    return (token && this.lines.get(token.startLine ?? 0)?.column) ?? 0;
  }

  /** How many more braces open than close on the line of a token. */
  balanceOf(token: IToken): number {
    return this.lines.get(token.startLine ?? 0)?.balance ?? 0;
  }

  private get lines(): Map<number, { column: number; balance: number }> {
    if (this.layout) return this.layout;
    this.layout = new Map();
    for (const token of this.tokens) {
      const number = token.startLine ?? 0;
      const line = this.layout.get(number) ?? { column: token.startColumn ?? 0, balance: 0 };
      if (token.tokenType.name === '{') line.balance++;
      else if (token.tokenType.name === '}') line.balance--;
      this.layout.set(number, line);
    }
    return this.layout;
  }
}
