import { bareWord } from '../lexer/spelling.js';
import { literalContent } from '../source/text-literal.js';
import type { FormatSource, PlacedPiece } from './source.js';

/** The letters of a piece, without what the formatter may change in it. */
function letters(piece: PlacedPiece, text: string): string {
  const written = text.slice(piece.start, piece.end);
  if (piece.frozen) return written;
  const { name } = piece.leaf?.tokenType ?? { name: '' };
  if (name === 'TIRET' || name === 'à') return '-';
  if (name === 'mn') return 'min';
  if (/^\p{Ll}/u.test(name)) return bareWord(name);
  if (piece.kind === 'text') return literalContent(written).content.replace(/["\\\s]/g, '');
  if (piece.kind !== 'token') return written.replace(/\s/g, '');
  return bareWord(written).replace(/mn$/, 'min');
}

/** What the formatter makes of a file: every word, text, comment and brace in order, and where each stands. */
function reading({ text, pieces }: FormatSource): string {
  let place = '';
  return pieces
    .map((piece) => {
      const here = `${piece.depth}${piece.inline ? 'i' : ''}${piece.frozen ? 'f' : ''}`;
      const moved = here !== place || piece.statement;
      place = here;
      return (moved ? `\n${here} ` : '') + letters(piece, text);
    })
    .join('');
}

/**
 * Whether two files with mistakes read the same: nothing was lost or moved, and the mistakes are seen in the same places.
 * The lexer looks at line breaks and columns to tell where a forgotten quote or brace belongs, so that this is no matter
 * of course.
 */
export function sameReading(a: FormatSource, b: FormatSource): boolean {
  return reading(a) === reading(b);
}
