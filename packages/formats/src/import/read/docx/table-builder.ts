import type { Block, Cell, DocumentPlace, Row, Table } from '../../document.js';
import { append } from '../append.js';
import { placeCells } from './place-cells.js';

/** A cell as its row lists it, before its place in the grid is known. */
export interface DraftCell {
  span: number;
  /** Whether it begins or continues a cell that covers several rows. */
  merge?: 'restart' | 'continue' | undefined;
  /** It belongs to the cell before it (an older way to span columns). */
  joinsPrevious: boolean;
  /** In twips; 0 when it is unknown. */
  width: number;
  shade?: string;
  deleted: boolean;
  blocks: Block[];
  place: DocumentPlace;
}

export interface DraftRow {
  before: number;
  after: number;
  header: boolean;
  deleted: boolean;
  cells: DraftCell[];
}

/** Lays the cells of a table on its grid, row by row. */
export class TableBuilder {
  readonly columns: number[] = [];
  private readonly rows: Row[] = [];
  row: DraftRow | undefined;
  /** By column of the grid: the cell that a row below may continue. */
  private above: (Cell | undefined)[] = [];

  constructor(readonly place: DocumentPlace) {}

  get rowNumber(): number {
    return this.rows.length + 1;
  }

  openRow(): DraftRow {
    this.row = { before: 0, after: 0, header: false, deleted: false, cells: [] };
    return this.row;
  }

  /** Lays the row down; one that was deleted leaves no trace. */
  closeRow(): void {
    const { row } = this;
    this.row = undefined;
    if (!row || row.deleted) return;
    const kept = row.cells.filter(({ deleted }) => !deleted);
    const below: (Cell | undefined)[] = [];
    const cells: Cell[] = [];
    for (const { draft, column, span } of placeCells({ ...row, cells: kept }, this.columns)) {
      const above = draft.merge === 'continue' ? this.above[column] : undefined;
      const cell = above?.column === column && above.columnSpan === span ? above : undefined;
      if (cell) {
        cell.rowSpan++;
        append(cell.blocks, draft.blocks);
      }
      const own = cell ?? startCell(draft, column, span);
      if (!cell) cells.push(own);
      for (let at = column; draft.merge && at < column + span; at++) below[at] = own;
    }
    this.above = below;
    this.rows.push(row.header ? { cells, header: true } : { cells });
  }

  /** Undefined when nothing of it is left. */
  build(): Table | undefined {
    if (!this.rows.some(({ cells }) => cells.length)) return undefined;
    const width = this.rows.flatMap(({ cells }) => cells).reduce((max, cell) => Math.max(max, end(cell)), 0);
    while (this.columns.length < width) this.columns.push(0);
    return { kind: 'table', rows: this.rows, columns: this.columns, place: this.place };
  }
}

const end = ({ column, columnSpan }: Cell) => column + columnSpan;

function startCell({ shade, blocks, place }: DraftCell, column: number, columnSpan: number): Cell {
  return { column, columnSpan, rowSpan: 1, ...(shade !== undefined && { shade }), blocks, place };
}
