import type { IToken } from 'chevrotain';
import { endOf, type LexIssue } from './issue.js';
import { reach } from './plausible.js';
import type { RepairState } from './repair-state.js';
import { isUnclosed } from './text-payload.js';

/** What is no statement: pasted prose, words between a code and its text, statements that a body cannot hold. */
export class Strays {
  private last: { issue: LexIssue; kept: number } | undefined;

  constructor(private readonly reading: RepairState) {}

  /** Leaves out what cannot be read from a token on: some words, or the rest of the line, or the whole of it. */
  drop(token: IToken): void {
    const words = this.wordsBeforeText(token);
    if (words) {
      this.report(token, words);
      return;
    }
    const { reading } = this;
    const first = reading.leaveLine() ?? token;
    const last = this.restOfLine(token);
    reading.leaveUnfinished();
    this.report(first, last);
    this.dropBody(last);
  }

  /** Leaves out a statement that the body in hand cannot hold, with all it holds. */
  dropMisplaced(token: IToken): void {
    const { reading } = this;
    const { anywhere, starters } = reading.shape;
    let last = token;
    let state = anywhere.start.next(token.tokenType.name);
    for (let next = reading.next; next && state; next = reading.next) {
      const { name } = next.tokenType;
      const startsNext =
        state.accepting && starters.has(name) && (next.startLine !== last.endLine || last.tokenType.name === 'TEXTE');
      if (name === '{' || name === '}' || startsNext) break;
      state = state.next(name);
      if (!state) break;
      last = next;
      reading.at++;
    }
    this.report(token, last, token.tokenType.name);
    if (reading.next?.tokenType.name !== '{') return;
    if (reading.missing === 0) this.skipBody();
    else this.dropBody(last);
  }

  /** A few words between a statement's head and its text or body: the last of them. */
  private wordsBeforeText(token: IToken): IToken | undefined {
    const { reading } = this;
    if (reading.state === reading.frame.start || reading.startsLine) return undefined;
    for (let index = reading.at; index < reading.at + 6; index++) {
      const next = reading.tokens[index];
      if (!next || next.startLine !== token.startLine) return undefined;
      const { name } = next.tokenType;
      if (name === '}' || isUnclosed(next)) return undefined;
      if (name !== 'TEXTE' && name !== '{') continue;
      if (!reading.state.next(name)) return undefined;
      reading.at = index;
      return reading.tokens[index - 1];
    }
    return undefined;
  }

  /** Goes to the end of the line, or to a brace or a statement on it; gives the last token left out. */
  private restOfLine(token: IToken): IToken {
    const { reading } = this;
    let last = token;
    for (let next = reading.next; next && next.startLine === token.startLine; next = reading.next) {
      const { name } = next.tokenType;
      if (name === '{' || name === '}' || isUnclosed(next)) break;
      const isStatement = reading.frame.start.next(name) && reading.shape.starters.has(name);
      if (isStatement && reach(reading.tokens, reading.at, reading.shape).sure) break;
      last = next;
      reading.at++;
    }
    return last;
  }

  /** Leaves out the braces of a body whose statement was left out. */
  private dropBody(last: IToken): void {
    const { reading } = this;
    const { next, state } = reading;
    if (next?.tokenType.name !== '{' || next.startLine !== last.endLine) return;
    reading.at++;
    reading.frames.push({ statement: last, transparent: true, start: reading.frame.start, resume: state });
    reading.statement = undefined;
    reading.lineStart = undefined;
  }

  /** Leaves out a body with all it holds. */
  private skipBody(): void {
    const { reading } = this;
    let depth = 0;
    for (; reading.at < reading.tokens.length; reading.at++) {
      const { name } = (reading.next as IToken).tokenType;
      if (name === '{') depth++;
      else if (name === '}') depth--;
      if (depth === 0) break;
    }
    reading.at++;
    reading.lineStart = undefined;
  }

  /** Lines that follow each other are one issue; inside a body that was left out nothing is said. */
  private report(first: IToken, last: IToken, keyword?: string): void {
    const { reading } = this;
    const kept = reading.out.length;
    if (reading.isInsideStray) return;
    if (this.last && this.last.kept === kept && reading.issues.at(-1) === this.last.issue && !keyword) {
      this.last.issue.end = endOf(last);
      return;
    }
    const dans = reading.frame.statement?.tokenType.name ?? '';
    const issue: LexIssue = {
      rule: keyword ? 'SYN-04' : 'LEX-04',
      start: first.startOffset,
      end: endOf(last),
      params: keyword ? { trouve: keyword, dans } : {},
    };
    reading.issues.push(issue);
    this.last = { issue, kept };
  }
}
