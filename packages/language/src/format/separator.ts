import { STEP } from './canonical-text.js';
import { isComment, isHidden } from './piece.js';
import type { PlacedPiece } from './source.js';

/** What stands before a piece: nothing, a blank, or one or two line breaks and an indentation. */
export type Separator = { breaks: 0; blanks: number } | { breaks: 1 | 2; indent: number };

/** What the line being printed holds so far. */
export interface LineState {
  /** Only comments: a statement may follow a block comment there. */
  onlyComments: boolean;
  /** An opening brace and maybe comments behind it: no blank line may follow. */
  endsWithOpening: boolean;
}

/** Lists that go on over several lines stand two steps deeper than their statement, apart from what is in its body. */
const CONTINUATION = 2 * STEP;
const GLUED: Separator = { breaks: 0, blanks: 0 };
const BLANK: Separator = { breaks: 0, blanks: 1 };

export interface Neighbours {
  previous: PlacedPiece;
  piece: PlacedPiece;
  /** The first piece from `piece` on that is no comment. */
  following: PlacedPiece | undefined;
  /** Line breaks between them in the source. */
  sourceBreaks: number;
  line: LineState;
}

function nameOf(piece: PlacedPiece | undefined): string | undefined {
  return piece?.token?.tokenType.name;
}

/** `1,5 h`, `1,5 à 2 h`: a decimal comma, not one of a list. */
function isDecimal(piece: PlacedPiece): boolean {
  const type = piece.leaf?.astNode.$type;
  return type === 'Temps' || type === 'Duree';
}

function isComma(piece: PlacedPiece): boolean {
  return nameOf(piece) === ',';
}

/** What separates two pieces of the sound parts of a file. */
export function separator(neighbours: Neighbours): Separator {
  const { previous, piece, sourceBreaks } = neighbours;
  const name = nameOf(piece);
  if (isHidden(piece)) return sourceBreaks > 0 ? ownLine(neighbours) : BLANK;
  if (piece.statement) return statementSeparator(neighbours);
  if (name === '}') {
    if (piece.inline) return nameOf(previous) === '{' ? GLUED : BLANK;
    return { breaks: 1, indent: piece.depth * STEP };
  }
  const forced = previous.kind === 'line-comment' || (isHidden(previous) && sourceBreaks > 0);
  if (name === '{') return forced ? { breaks: 1, indent: piece.depth * STEP } : BLANK;
  if (forced || (isComma(previous) && !isDecimal(previous) && sourceBreaks > 0)) return continuation(piece);
  return isComma(piece) || (isDecimal(piece) && isComma(previous)) ? GLUED : BLANK;
}

/** Line breaks as the author had them, one blank line at most. */
function breaksOf({ sourceBreaks, line }: Neighbours): 1 | 2 {
  return sourceBreaks > 1 && !line.endsWithOpening ? 2 : 1;
}

function continuation(piece: PlacedPiece): Separator {
  return { breaks: 1, indent: piece.depth * STEP + CONTINUATION };
}

function statementSeparator(neighbours: Neighbours): Separator {
  const { previous, piece, sourceBreaks, line } = neighbours;
  if (piece.inline) return BLANK;
  if (previous.kind === 'block-comment' && line.onlyComments && sourceBreaks === 0) return BLANK;
  return { breaks: breaksOf(neighbours), indent: piece.depth * STEP };
}

/** A comment on its own line belongs to the body, or to the statement that it stands in. */
function ownLine(neighbours: Neighbours): Separator {
  const { piece, following } = neighbours;
  const between = !following || following.frozen || following.statement || nameOf(following) === '}';
  return between ? { breaks: breaksOf(neighbours), indent: piece.depth * STEP } : continuation(piece);
}

/** Where a frozen line begins or ends only the number of line breaks is ours. */
export function frozenBreaks(neighbours: Neighbours): 1 | 2 {
  return breaksOf(neighbours);
}

export function nextState(before: LineState, piece: PlacedPiece, broke: boolean): LineState {
  const comment = isComment(piece);
  const opens = nameOf(piece) === '{';
  return {
    onlyComments: comment && (broke || before.onlyComments),
    endsWithOpening: opens || (comment && !broke && before.endsWithOpening),
  };
}
