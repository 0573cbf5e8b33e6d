import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import type { LexIssue } from '../lexer/issue.js';
import { isHidden, type Piece } from './piece.js';
import type { SourceLines } from './source-lines.js';

type ParserError = ParseResult['parserErrors'][number];

/** Punctuation that the lexer takes for nothing: a final `;`, a `:` or a dash before a text. */
export function isTolerated(piece: Piece): boolean {
  return piece.kind === 'token' && !piece.leaf && /^[;:–—-]$/.test(piece.token?.image ?? '');
}

function isClosed(piece: Piece): boolean {
  return (piece.token?.payload as { closed?: boolean } | undefined)?.closed !== false;
}

/** Whether the formatter does not know what a piece means, so that its line stays as it is. */
function isUnsure(piece: Piece): boolean {
  if (piece.kind === 'unreadable' || (piece.kind === 'text' && !isClosed(piece))) return true;
  return !piece.leaf && !isHidden(piece) && !isTolerated(piece);
}

function errorOffset(error: ParserError): number {
  if (!Number.isNaN(error.token.startOffset)) return error.token.startOffset;
  return (error as { previousToken?: IToken }).previousToken?.startOffset ?? 0;
}

/** How far around a mistake the lines are left as they are. */
export const REACHES = ['line', 'neighbours', 'root statement'] as const;
export type Reach = (typeof REACHES)[number];

/** What the lexer and the parser complain about. */
export interface Mistakes {
  issues: readonly LexIssue[];
  errors: readonly ParserError[];
}

/** The lines that a mistake touches: they are left exactly as they are, with every line of the texts that touch them. */
export function frozenLines(pieces: readonly Piece[], lines: SourceLines, { issues, errors }: Mistakes): Uint8Array {
  const frozen = new Uint8Array(lines.count);
  const freeze = (start: number, end: number) =>
    frozen.fill(1, lines.lineOf(start), lines.lineOf(Math.max(end - 1, start)) + 1);
  for (const issue of issues) freeze(issue.start, issue.end);
  for (const error of errors) freeze(errorOffset(error), errorOffset(error));
  for (const piece of pieces) if (isUnsure(piece)) frozen.fill(1, piece.line, piece.lastLine + 1);
  spread(pieces, frozen);
  return frozen;
}

/** The same with the lines around: those before and behind that hold something, or the whole statement of the root. */
export function widened(
  frozen: Uint8Array,
  pieces: readonly Piece[],
  reach: Reach,
  rootLines: readonly number[],
): Uint8Array {
  const wide = frozen.slice();
  if (reach === 'neighbours') {
    pieces.forEach((piece, index) => {
      if (!frozen[piece.line]) return;
      for (const next of [pieces[index - 1], pieces[index + 1]]) if (next) wide.fill(1, next.line, next.lastLine + 1);
    });
  } else if (reach === 'root statement') {
    rootLines.forEach((first, index) => {
      const end = rootLines[index + 1] ?? frozen.length;
      if (frozen.subarray(first, end).includes(1)) wide.fill(1, first, end);
    });
  }
  spread(pieces, wide);
  return wide;
}

/** Pieces over several lines tie these lines together; texts that meet on one line tie theirs. */
function spread(pieces: readonly Piece[], frozen: Uint8Array): void {
  let first = 0;
  let last = -1;
  const settle = () => {
    if (last > first && frozen.subarray(first, last + 1).includes(1)) frozen.fill(1, first, last + 1);
  };
  for (const piece of pieces) {
    if (piece.line > last) {
      settle();
      first = piece.line;
    }
    last = Math.max(last, piece.lastLine);
  }
  settle();
}
