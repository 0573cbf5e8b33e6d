import type { XmlEvent } from './xml-events.js';

interface Cell {
  span: number;
  width: number | undefined;
  merge: 'restart' | 'continue' | undefined;
  lastChild: string;
}

interface Table {
  grid: number[];
  row: number;
  column: number;
  cells: number;
  isHeader: boolean;
  headerEnded: boolean;
  /** Columns in which a vertical merge is open, with the columns it spans. */
  merges: Map<number, number>;
  cell: Cell | undefined;
}

const ON = (value: string | undefined) => !['0', 'false', 'off'].includes(value ?? '1');

/** Follows the tables of a part and reports what Word refuses or shows wrong although the schema allows it. */
export class TableLinter {
  readonly problems: string[] = [];
  private readonly tables: Table[] = [];

  event(event: XmlEvent): void {
    if (event.kind === 'open') this.open(event.name, event.attributes);
    else if (event.kind === 'close') this.close(event.name);
  }

  private open(name: string, attributes: Record<string, string>): void {
    const table = this.tables.at(-1);
    if (table?.cell && ['w:p', 'w:tbl'].includes(name)) table.cell.lastChild = name;
    if (name === 'w:tbl') {
      this.tables.push({
        grid: [],
        row: 0,
        column: 0,
        cells: 0,
        isHeader: false,
        headerEnded: false,
        merges: new Map(),
        cell: undefined,
      });
    }
    if (!table) return;
    if (name === 'w:gridCol') table.grid.push(Number(attributes['w:w']));
    if (name === 'w:tr') Object.assign(table, { row: table.row + 1, column: 0, cells: 0, isHeader: false });
    if (name === 'w:tblHeader' && ON(attributes['w:val'])) this.header(table);
    if (name === 'w:tc') {
      table.cells++;
      table.cell = { span: 1, width: undefined, merge: undefined, lastChild: '' };
    }
    const { cell } = table;
    if (!cell) return;
    if (name === 'w:tcW' && attributes['w:type'] === 'dxa') cell.width = Number(attributes['w:w']);
    if (name === 'w:gridSpan') cell.span = Number(attributes['w:val']);
    if (name === 'w:vMerge') cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
  }

  private close(name: string): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (name === 'w:tbl') this.tables.pop();
    if (name === 'w:tc') this.endCell(table);
    if (name === 'w:tr') this.endRow(table);
  }

  private header(table: Table): void {
    table.isHeader = true;
    if (table.headerEnded) this.problems.push(`row ${table.row}: tblHeader behind an ordinary row`);
  }

  private endCell(table: Table): void {
    const { cell, row, column } = table;
    if (!cell) return;
    const where = `row ${row} column ${column + 1}`;
    if (cell.lastChild !== 'w:p') this.problems.push(`${where}: the cell does not end with a paragraph`);
    const width = table.grid.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    if (column + cell.span > table.grid.length) this.problems.push(`${where}: gridSpan wider than the grid`);
    else if (cell.width !== undefined && cell.width !== width)
      this.problems.push(`${where}: tcW ${cell.width} for a grid of ${width}`);
    if (cell.merge === 'continue' && table.merges.get(column) !== cell.span)
      this.problems.push(`${where}: vMerge that nothing started`);
    if (cell.merge === 'restart') table.merges.set(column, cell.span);
    if (cell.merge === undefined) table.merges.delete(column);
    table.column += cell.span;
    table.cell = undefined;
  }

  private endRow(table: Table): void {
    if (!table.cells) this.problems.push(`row ${table.row}: no cell`);
    else if (table.column !== table.grid.length)
      this.problems.push(`row ${table.row}: ${table.column} columns of ${table.grid.length}`);
    if (!table.isHeader) table.headerEnded = true;
  }
}
