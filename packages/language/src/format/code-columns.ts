import type { PlacedPiece } from './source.js';

/**
 * The `codes { … }` table is set in columns: how wide the first word of each of its lines is made, by the index of the
 * piece. `widths` gives the canonical width of a piece.
 */
export function codeColumns(
  pieces: readonly PlacedPiece[],
  widthOf: (piece: PlacedPiece) => number,
): Map<number, number> {
  const columns = new Map<number, number>();
  let table: number[] = [];
  const settle = () => {
    const widest = Math.max(0, ...table.map((index) => widthOf(pieces[index] as PlacedPiece)));
    for (const index of table) columns.set(index, widest);
    table = [];
  };
  pieces.forEach((piece, index) => {
    if (!piece.statement) return;
    const isRow = piece.leaf?.astNode.$type === 'SchemaCode';
    if (!isRow) settle();
    else if (!piece.frozen && !piece.inline) table.push(index);
  });
  settle();
  return columns;
}
