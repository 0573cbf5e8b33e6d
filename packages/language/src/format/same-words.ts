import { bareWord } from '../lexer/spelling.js';
import { type FormatServices, type Piece, readPieces } from './piece.js';
import { SourceLines } from './source-lines.js';

/** The letters of a piece, without all that the formatter may change in it. */
function letters(piece: Piece, text: string): string {
  const name = piece.token?.tokenType.name ?? '';
  if (name === 'TIRET' || name === 'à') return '';
  if (name === 'mn') return 'min';
  if (/^\p{Ll}/u.test(name)) return bareWord(name);
  const written = text.slice(piece.start, piece.end);
  if (piece.kind === 'text') return written.replace(/["«»“”\\\s]/g, '');
  if (piece.kind !== 'token') return written.replace(/\s/g, '');
  return /^[;:]$/.test(written) ? '' : bareWord(written).replace(/mn$/, 'min').replaceAll('-', '');
}

function allLetters(text: string, services: FormatServices): string {
  return readPieces(text, new SourceLines(text), services)
    .map((piece) => letters(piece, text))
    .join('');
}

/** Whether no word, text, comment or brace was lost, doubled or moved: all that can be told of a file with mistakes. */
export function sameWords(before: string, after: string, services: FormatServices): boolean {
  return allLetters(before, services) === allLetters(after, services);
}
