import { append } from '../append.js';
import type { DraftCell, DraftRow } from './table-builder.js';

export interface PlacedCell {
  draft: DraftCell;
  column: number;
  span: number;
}

/** How far from a line of the grid the side of a cell may lie to be taken for it, in twips (2 mm). */
const NEAR = 115;

/** Puts together the cells that an older file joins with `w:hMerge`. */
function joined(cells: readonly DraftCell[]): DraftCell[] {
  const whole: DraftCell[] = [];
  for (const cell of cells) {
    const previous = cell.joinsPrevious ? whole[whole.length - 1] : undefined;
    if (!previous) {
      whole.push(cell);
      continue;
    }
    previous.span += cell.span;
    previous.width += cell.width;
    append(previous.blocks, cell.blocks);
  }
  return whole;
}

/** Where the lines of the grid are, from the left side of the table. */
function gridLines(columns: readonly number[]): number[] {
  const lines = [0];
  for (const width of columns) lines.push((lines[lines.length - 1] as number) + width);
  return lines;
}

/** The line nearest to `position`, when it is near. */
function lineAt(lines: readonly number[], position: number): number | undefined {
  const line = lines.findIndex((at) => Math.abs(at - position) <= NEAR);
  return line < 0 ? undefined : line;
}

/** Places cells by their widths; undefined unless each side falls on a line of the grid. */
function placeByWidth(
  cells: readonly DraftCell[],
  before: number,
  columns: readonly number[],
): PlacedCell[] | undefined {
  const lines = gridLines(columns);
  let column = before;
  let position = lines[before] ?? 0;
  const placed: PlacedCell[] = [];
  for (const draft of cells) {
    position += draft.width;
    const line = draft.width > 0 ? lineAt(lines, position) : undefined;
    if (line === undefined || line <= column) return undefined;
    placed.push({ draft, column, span: line - column });
    column = line;
  }
  return placed;
}

function placeBySpan(cells: readonly DraftCell[], before: number): PlacedCell[] {
  let column = before;
  return cells.map((draft) => {
    const placed = { draft, column, span: draft.span };
    column += draft.span;
    return placed;
  });
}

/**
 * The columns of the grid that each cell of a row covers. Spans are believed when they fill the grid; when they do not (they
 * are missing, or wrong), Word goes by the widths, and so does this where those fall on lines of the grid.
 */
export function placeCells({ before, after, cells }: DraftRow, columns: readonly number[]): PlacedCell[] {
  const whole = joined(cells);
  const bySpan = placeBySpan(whole, before);
  const last = bySpan[bySpan.length - 1];
  const filled = last ? last.column + last.span + after === columns.length : true;
  return filled || !columns.length ? bySpan : (placeByWidth(whole, before, columns) ?? bySpan);
}
