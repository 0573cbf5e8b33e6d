import type { IToken } from 'chevrotain';
import type { State } from './automaton.js';
import { endOf } from './issue.js';
import { isPlausible } from './plausible.js';
import type { Frame, RepairState } from './repair-state.js';

/** Deeper bodies are left out: the parser would run out of stack. */
const DEEPEST = 100;

/** Opens and closes bodies, and finds where a forgotten brace belongs: the grammar and the indentation say so. */
export class Braces {
  /** The brace that closed a body last, to be taken back when the next statement belongs inside. */
  private closed: { frame: Frame; brace: IToken; length: number } | undefined;

  constructor(private readonly reading: RepairState) {}

  open(token: IToken): void {
    const { reading } = this;
    const { state } = reading;
    const resume = state.next('{');
    const { body } = state;
    reading.lineStart = undefined;
    if (resume && body && reading.frames.length <= DEEPEST) {
      reading.push(token, body.start);
      reading.frames.push({ statement: reading.statement, transparent: false, start: body.start, resume });
    } else {
      if (!reading.isInsideStray) this.reportSurplus(token);
      reading.frames.push({
        statement: reading.statement,
        transparent: true,
        start: reading.frame.start,
        resume: state,
      });
    }
    reading.statement = undefined;
  }

  close(token: IToken): void {
    const { reading } = this;
    if (reading.startsLine) this.closeDeeper(token.startColumn ?? 0);
    reading.lineStart = undefined;
    if (reading.frames.length === 1) {
      reading.missing++;
      this.reportSurplus(token);
      return;
    }
    const frame = this.leave();
    if (frame.transparent) return;
    reading.out.push(token);
    this.closed = { frame, brace: token, length: reading.out.length };
  }

  /** Ends the bodies that nothing closed at the end of the file. */
  closeAll(): void {
    while (this.reading.frames.length > 1) this.closeMissing();
  }

  /** Opens or closes bodies before a statement whose place says that a brace was forgotten. */
  place(token: IToken, index: number): void {
    const { reading } = this;
    const { name } = token.tokenType;
    if (reading.missing < 0 && this.opensHere(token) && this.fits(index)) this.insertOpen();
    while (reading.startsLine && reading.missing > 0 && reading.frames.length > 1) {
      const here = reading.frame.start.next(name) !== undefined;
      if ((here && this.isAligned(token)) || !this.outerHolds(name) || !this.fits(index)) return;
      this.closeMissing();
    }
  }

  /** Whether a statement at the start of a line is indented as one of the body in hand: deeper than its head, or as the others. */
  private isAligned(token: IToken): boolean {
    const { frame } = this.reading;
    const column = token.startColumn ?? 0;
    frame.childColumn ??= column;
    return column === frame.childColumn || column > this.reading.indentOf(frame.statement);
  }

  /** Makes room for a statement that the body in hand cannot hold; says whether there is room now. */
  makeRoom(token: IToken, index: number): boolean {
    const { reading } = this;
    const { name } = token.tokenType;
    if (reading.missing < 0 && reading.state.body?.start.next(name)) {
      this.insertOpen();
      return true;
    }
    if (reading.missing < 0 && this.closed?.length === reading.out.length && this.closed.frame.start.next(name)) {
      this.reopen();
      return true;
    }
    if (reading.missing <= 0 || !this.outerHolds(name) || !this.fits(index)) return false;
    while (!reading.frame.start.next(name)) this.closeMissing();
    return true;
  }

  /** Whether a body may have been meant to open before a statement: below its head, deeper, or on a line that closes more than it opens. */
  private opensHere(token: IToken): boolean {
    const { reading } = this;
    const { statement } = reading;
    if (!statement || !reading.state.body?.start.next(token.tokenType.name)) return false;
    if (reading.startsLine) return (token.startColumn ?? 0) > reading.indentOf(statement);
    return reading.balanceOf(token) < 0;
  }

  private fits(index: number): boolean {
    return isPlausible(this.reading.tokens, index, this.reading.shape);
  }

  private outerHolds(name: string): boolean {
    return this.reading.frames.slice(0, -1).some((frame) => frame.start.next(name));
  }

  /** A closing brace in the column of an outer body: the bodies inside it lack theirs. */
  private closeDeeper(column: number): void {
    const { reading } = this;
    if (reading.missing <= 0) return;
    const columnOf = (frame: Frame) => reading.indentOf(frame.statement);
    if (!reading.frames.slice(1).some((frame) => columnOf(frame) === column)) return;
    while (reading.missing > 0 && reading.frames.length > 2 && columnOf(reading.frame) > column) this.closeMissing();
  }

  private insertOpen(): void {
    const { reading } = this;
    const { statement, state, previous } = reading;
    const { body } = state;
    const resume = state.next('{') as State;
    if (!body || !previous) return;
    const end = endOf(previous);
    const from = statement ?? previous;
    reading.issues.push({
      rule: 'SYN-02',
      start: from.startOffset,
      end,
      params: { motCle: from.tokenType.name },
      fix: { start: end, end, text: ' {' },
    });
    reading.push(reading.zeroWidth('{', previous), body.start);
    reading.frames.push({ statement, transparent: false, start: body.start, resume });
    reading.missing++;
    reading.statement = undefined;
  }

  /** Closes the innermost body, whose own brace is missing. */
  private closeMissing(): void {
    const { reading } = this;
    const frame = this.leave();
    const behind = reading.previous;
    reading.missing--;
    if (!behind || frame.transparent) return;
    const at = frame.statement ?? behind;
    const end = endOf(behind);
    const indent = ' '.repeat(Math.max(reading.indentOf(frame.statement) - 1, 0));
    reading.issues.push({
      rule: 'SYN-01',
      start: at.startOffset,
      end: endOf(at),
      params: { motCle: at.tokenType.name },
      fix: { start: end, end, text: `\n${indent}}` },
    });
    reading.out.push(reading.zeroWidth('}', behind));
  }

  private leave(): Frame {
    const { reading } = this;
    const frame = reading.frames.pop() as Frame;
    reading.state = frame.resume;
    reading.statement = frame.statement;
    reading.before = undefined;
    return frame;
  }

  /** Takes back a closing brace that ended a body too early. */
  private reopen(): void {
    const { reading } = this;
    const { frame, brace } = this.closed as { frame: Frame; brace: IToken };
    reading.out.pop();
    reading.frames.push(frame);
    reading.state = frame.start;
    reading.statement = undefined;
    reading.missing++;
    this.closed = undefined;
    this.reportSurplus(brace);
  }

  private reportSurplus(token: IToken): void {
    const start = token.startOffset;
    const end = endOf(token);
    const fix = token.image === '}' ? { fix: { start, end, text: '' } } : {};
    this.reading.issues.push({ rule: 'SYN-03', start, end, params: { accolade: token.image }, ...fix });
  }
}
