import type { AstNode } from 'langium';
import { issuesOf } from '../lexer/lexer.js';
import { parseText } from '../parser/parse-text.js';
import { type Nesting, nestings } from './bodies.js';
import { frozenLines, isTolerated, type Reach, widened } from './frozen-lines.js';
import { type FormatServices, type Piece, readPieces } from './piece.js';
import { SourceLines } from './source-lines.js';
import { readSyntax } from './syntax.js';

/** A piece with all that the layout needs to know. */
export interface PlacedPiece extends Piece, Nesting {
  /** It stands on a line that must stay as it is. */
  frozen: boolean;
  /** It starts a statement. */
  statement: boolean;
}

/** A file as the formatter sees it. */
export interface FormatSource {
  text: string;
  lines: SourceLines;
  /** In order; tolerated punctuation outside the frozen lines is gone. */
  pieces: PlacedPiece[];
  root: AstNode;
  /** The file has no syntax error, so that its meaning can be compared with that of the result. */
  sound: boolean;
}

/**
 * Reads a text for formatting: its raw tokens and comments, what the parser made of them, and which lines to leave
 * alone. The result gives the file with the lines around its mistakes left alone as far as asked.
 */
export function readSource(text: string, services: FormatServices): (reach: Reach) => FormatSource {
  const lines = new SourceLines(text);
  const result = parseText(services, text);
  const issues = issuesOf({
    tokens: [],
    hidden: [],
    errors: [],
    ...(result.lexerReport && { report: result.lexerReport }),
  });
  const { leaves, statements } = readSyntax(result.value);
  const pieces = readPieces(text, lines, services);
  for (const piece of pieces) {
    const leaf = leaves.get(piece.start);
    if (leaf && leaf.end === piece.end) piece.leaf = leaf;
  }
  const touched = frozenLines(pieces, lines, { issues, errors: result.parserErrors });
  const sound = issues.length === 0 && result.parserErrors.length === 0 && result.lexerErrors.length === 0;
  const tokens = sound ? pieces.flatMap(({ token }) => token ?? []) : services.parser.Lexer.tokenize(text).tokens;
  const nesting = nestings(pieces, tokens, lines);
  const isRoot = (piece: Piece, index: number) => statements.has(piece.start) && nesting[index]?.depth === 0;
  const placed = pieces.map((piece, index): PlacedPiece => {
    const statement = piece.leaf !== undefined && statements.has(piece.start);
    return Object.assign(piece, nesting[index] as Nesting, { frozen: false, statement });
  });
  return (reach) => {
    const rootLines = reach === 'root statement' ? pieces.filter(isRoot).map((piece) => piece.line) : [];
    const frozen = reach === 'line' ? touched : widened(touched, pieces, reach, rootLines);
    for (const piece of placed) piece.frozen = frozen[piece.line] === 1;
    return {
      text,
      lines,
      pieces: placed.filter((piece) => piece.frozen || !isTolerated(piece)),
      root: result.value,
      sound,
    };
  };
}
