import type { IToken } from 'chevrotain';
import type { LexerResult } from 'langium';
import { firstRank } from './first-rank.js';
import { endOf } from './issue.js';
import { isBreak } from './lines.js';
import { BEGINNING, type Scanned, type ScanStart } from './scanned.js';
import type { Scanner } from './scanner.js';
import { changeBetween, type TextChange } from './text-change.js';
import { FAR, type LookBack, OFTEN } from './text-pattern.js';
import { payloadOf } from './text-payload.js';

/** A text that was scanned, its tokens in order: those of the next state of it are made of them. */
export interface LastScan {
  readonly text: string;
  readonly tokens: readonly IToken[];
  readonly hidden: readonly IToken[];
  readonly lookedBack: readonly LookBack[];
}

/** How far, and how many lines, something is moved by what changed before it. */
export interface Shift {
  readonly offset: number;
  readonly lines: number;
}

/** The tokens of a text of which another state was scanned before. */
export interface Rescanned extends LexerResult {
  /** For the next state of the text, if it may serve it. */
  readonly scan: LastScan | undefined;
  /** So many tokens at the beginning are as they were. */
  readonly before: number;
  /** From this one on they are as they were again, moved. */
  readonly behind: number;
  readonly shift: Shift;
}

/**
 * What is looked at behind a text to know that it ends there: the rest of its line and what stands below (`TextScanner`), with
 * room to spare.
 */
const LOOKED_AT = 2000;

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”' };

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || isBreak(code);
}

/** How many tokens begin before an offset. */
export function countBefore(tokens: readonly IToken[], offset: number, from = 0): number {
  return firstRank(from, tokens.length, (rank) => (tokens[rank] as IToken).startOffset >= offset);
}

/**
 * Whether where a text ends was seen in it and close behind it: one between paired quotes that holds more of one kind may have
 * been searched to the end of the file.
 */
function endsByItself({ image, tokenType }: IToken): boolean {
  const opener = image.charAt(0);
  const closer = tokenType.name === 'TEXTE' ? PAIRS[opener] : undefined;
  return closer === undefined || image.split(opener).length === image.split(closer).length;
}

/** The scan of a text whose tokens hold whatever comes far behind them; undefined for any other. */
export function lastScan(text: string, { tokens, hidden, errors, lookedBack }: Scanned): LastScan | undefined {
  // Past so many the tokens before a quote are looked at less closely.
  const holds = errors.length === 0 && lookedBack.length < OFTEN && tokens.every(endsByItself);
  return holds ? { text, tokens, hidden, lookedBack } : undefined;
}

/** How many tokens stay whatever a change does: those far enough before it, up to one that a blank follows. */
function keptBefore({ tokens, text }: LastScan, { from }: TextChange): number {
  let count = countBefore(tokens, from - LOOKED_AT);
  for (; count > 0; count--) {
    const end = endOf(tokens[count - 1] as IToken);
    if (end <= from - LOOKED_AT && isBlank(text.charCodeAt(end))) return count;
  }
  return 0;
}

function behind(token: IToken | undefined): ScanStart {
  if (!token) return BEGINNING;
  return { at: endOf(token), line: token.endLine as number, column: (token.endColumn as number) + 1 };
}

/** Whether an offset is the first of its line but for blanks, the line break before it being at `from` or behind it. */
function beginsLine(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && !isBreak(text.charCodeAt(before)) && isBlank(text.charCodeAt(before))) before--;
  return before >= from && isBreak(text.charCodeAt(before));
}

function beginsAt(tokens: readonly IToken[], offset: number): boolean {
  return tokens[countBefore(tokens, offset)]?.startOffset === offset;
}

function moved({ at, since }: LookBack, offset: number): LookBack {
  return { at: at + offset, since: since + offset };
}

function move(tokens: readonly IToken[], { offset, lines }: Shift): void {
  if (!offset && !lines) return;
  for (const token of tokens) {
    token.startOffset += offset;
    (token.endOffset as number) += offset;
    (token.startLine as number) += lines;
    (token.endLine as number) += lines;
    const payload = payloadOf(token);
    if (payload) payload.end += offset;
  }
}

/** How many tokens that were scanned again, and end before an offset, came out as those that they stand for, from an index on. */
function countAlike(fresh: readonly IToken[], last: readonly IToken[], from: number, before: number): number {
  const differs = fresh.findIndex((token, rank) => {
    const { tokenType, startOffset, image } = token;
    const one = last[from + rank];
    const isAlike = one?.startOffset === startOffset && one.tokenType === tokenType && one.image === image;
    return !isAlike || endOf(token) > before;
  });
  return differs < 0 ? fresh.length : differs;
}

/**
 * Scans what changed in a text since `last`: the tokens far before the change stay, and from the first line behind it that begins
 * as it did all are the same again, for what comes before a line says nothing of how it is cut, save where quotes looked back. The
 * tokens of `last` are moved to where they stand now, and serve nobody else any more. Undefined, and nothing moved, when the whole
 * must be scanned.
 */
export function rescan(scanner: Scanner, last: LastScan, text: string): Rescanned | undefined {
  const change = changeBetween(last.text, text);
  const offset = change.next - change.last;
  const before = keptBefore(last, change);
  const start = behind(last.tokens[before - 1]);
  const isAsBefore = (at: number) =>
    at > change.next &&
    beginsLine(text, at, change.next) &&
    (beginsAt(last.tokens, at - offset) || beginsAt(last.hidden, at - offset)) &&
    last.lookedBack.every((one) => one.at < at - offset || one.since >= at - offset);
  const around = last.tokens.slice(Math.max(0, before - FAR - 10), before);
  const scanned = scanner.scan(text, start, isAsBefore, around);
  const { at, line } = scanned.end;
  const tokens = last.tokens.slice(countBefore(last.tokens, at - offset));
  const hidden = last.hidden.slice(countBefore(last.hidden, at - offset));
  const lookedBack = [
    ...last.lookedBack.filter((one) => one.at < start.at),
    ...scanned.lookedBack,
    ...last.lookedBack.filter((one) => one.at >= at - offset).map((one) => moved(one, offset)),
  ];
  if (scanned.errors.length || lookedBack.length >= OFTEN) return undefined;
  const first = [tokens[0], hidden[0]].find((one) => one?.startOffset === at - offset);
  const shift = { offset, lines: first ? line - (first.startLine as number) : 0 };
  move(tokens, shift);
  move(hidden, shift);
  const fresh = scanned.tokens.slice(around.length);
  const all = [...last.tokens.slice(0, before), ...fresh, ...tokens];
  const allHidden = [...last.hidden.slice(0, countBefore(last.hidden, start.at)), ...scanned.hidden, ...hidden];
  const scan = fresh.every(endsByItself) ? { text, tokens: all, hidden: allHidden, lookedBack } : undefined;
  const kept = before + countAlike(fresh, last.tokens, before, change.from);
  return { tokens: all, hidden: allHidden, errors: [], scan, before: kept, behind: before + fresh.length, shift };
}
