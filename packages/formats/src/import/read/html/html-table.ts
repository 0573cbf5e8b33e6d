import type { Block, Cell, DocumentPlace, Row, Table } from '../../document.js';

/** More is no table of a document: further cells all stand in the last column. */
const MAX_COLUMNS = 1_000;

/** What a cell says of itself. */
export interface CellShape {
  /** How many columns and rows it covers. */
  columns: number;
  rows: number;
  /** In any unit; 0 when it says none. */
  width: number;
  shade: string | undefined;
  isHeading: boolean;
}

/** Lays cells on the grid as browsers do: each in the first column that no cell from above covers. */
export class HtmlTable {
  private readonly rows: Row[] = [];
  private readonly widths: number[] = [];
  /** By column: how many rows, this one included, a cell from above still covers. */
  private covered: number[] = [];
  /** Cells that run to the end of their group of rows, whatever its length. */
  private endless: { cell: Cell; row: number }[] = [];
  private current: Row | undefined;
  private column = 0;
  /** Whether all cells of the row are headings (`th`). */
  private headings = true;
  /** Rows stand in `thead`. */
  inHead = false;

  constructor(readonly place: DocumentPlace) {}

  /** Where the next cell goes, as a person counts rows and columns. */
  get next(): { row: number; column: number } {
    return this.current
      ? { row: this.rows.length, column: this.freeColumn + 1 }
      : { row: this.rows.length + 1, column: 1 };
  }

  private get freeColumn(): number {
    let { column } = this;
    while ((this.covered[column] ?? 0) > 0) column++;
    return Math.min(column, MAX_COLUMNS);
  }

  openRow(): void {
    this.closeRow();
    this.current = { cells: [] };
    this.rows.push(this.current);
    this.column = 0;
    this.headings = true;
  }

  closeRow(): void {
    if (!this.current) return;
    if (this.current.cells.length && (this.inHead || this.headings)) this.current.header = true;
    this.current = undefined;
    this.covered = this.covered.map((rows) => Math.max(0, rows - 1));
  }

  /** Cells do not reach out of their group of rows (`thead`, `tbody`). */
  closeGroup(): void {
    this.closeRow();
    for (const { cell, row } of this.endless) cell.rowSpan = Math.min(cell.rowSpan, this.rows.length - row);
    this.endless = [];
    this.covered = [];
  }

  addCell({ columns, rows, width, shade, isHeading }: CellShape, blocks: Block[], place: DocumentPlace): void {
    if (!this.current) this.openRow();
    const column = this.freeColumn;
    let columnSpan = 1;
    while (columnSpan < columns && !this.covered[column + columnSpan]) columnSpan++;
    const cell: Cell = { column, columnSpan, rowSpan: rows, ...(shade !== undefined && { shade }), blocks, place };
    for (let at = column; at < column + columnSpan; at++) this.covered[at] = rows;
    if (rows > 1) this.endless.push({ cell, row: this.rows.length - 1 });
    if (columnSpan === 1 && width > 0) this.widths[column] ??= width;
    this.current?.cells.push(cell);
    this.column = column + columnSpan;
    this.headings &&= isHeading;
  }

  /** The width that a `col` element gives to the columns that it stands for. */
  addColumn(width: number, span: number): void {
    for (let count = 0; count < span && this.widths.length < MAX_COLUMNS; count++) this.widths.push(width);
  }

  /** Undefined when it has no cell. */
  build(): Table | undefined {
    this.closeGroup();
    let columns = 0;
    for (const { cells } of this.rows) {
      for (const { column, columnSpan } of cells) columns = Math.max(columns, column + columnSpan);
    }
    if (!columns) return undefined;
    const widths = Array.from({ length: columns }, (_, column) => this.widths[column] ?? 0);
    return { kind: 'table', rows: this.rows, columns: widths, place: this.place };
  }
}
