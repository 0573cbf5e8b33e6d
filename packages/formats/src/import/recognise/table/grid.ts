import type { Cell, Table } from '../../document.js';
import type { Role } from './roles.js';

/** A cell of the table and where it stands, whatever its columns are called in this piece of the table. */
export interface Placed {
  cell: Cell;
  row: number;
  /** Its left and right sides, as shares of the width of the table. */
  left: number;
  right: number;
}

/** The share of the width at which each column of the grid starts, with 1 at the end. */
export function edgesOf({ columns, rows }: Table): number[] {
  let count = Math.max(1, columns.length);
  for (const { cells } of rows)
    for (const { column, columnSpan } of cells) count = Math.max(count, column + columnSpan);
  const widths = Array.from({ length: count }, (_, rank) => columns[rank] || 0);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const isKnown = total > 0 && widths.every((width) => width > 0);
  const shares = isKnown ? widths.map((width) => width / total) : widths.map(() => 1 / count);
  const edges = [0];
  for (const share of shares) edges.push((edges.at(-1) ?? 0) + share);
  return edges;
}

/** The cells of a table, or of its first rows, with their sides. */
export function placedCells(table: Table, rows = table.rows.length): Placed[][] {
  const edges = edgesOf(table);
  return table.rows.slice(0, rows).map(({ cells }, row) =>
    cells.map((cell) => ({
      cell,
      row,
      left: edges[cell.column] ?? 0,
      right: edges[cell.column + cell.columnSpan] ?? 1,
    })),
  );
}

/** A column of the référentiel: what it holds, and its sides as shares of the width. */
export interface Column {
  role: Role;
  left: number;
  right: number;
  /** The heading as printed, for a column that the model has no place for. */
  title: string;
}

function overlap(a: { left: number; right: number }, b: { left: number; right: number }): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left));
}

/** The columns of which a cell covers more than half. */
export function coveredBy(placed: Placed, columns: readonly Column[]): Column[] {
  return columns.filter((column) => overlap(placed, column) > (column.right - column.left) / 2);
}

/** The column that a cell belongs to: the one with which it shares most. */
export function columnOf(placed: Placed, columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  for (const column of columns) {
    if (!best || overlap(placed, column) > overlap(placed, best)) best = column;
  }
  return best && overlap(placed, best) > 0 ? best : undefined;
}
