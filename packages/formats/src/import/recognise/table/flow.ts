import type { Table } from '../../document.js';
import { containerTitle } from '../columns/container-title.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { type Column, columnOf, coveredBy, type Placed, placedCells } from './grid.js';
import { isRepeatedHeading } from './header.js';
import type { Role } from './roles.js';

/** A cell of the référentiel: its lines, and the rows of the whole référentiel over which it stands. */
export interface CellText {
  role: Role;
  /** The heading of its column. */
  title: string;
  lines: Line[];
  from: number;
  to: number;
}

/** A row of cells; `joint` when it opens a piece of the table after the first, where a page may have cut a row. */
export interface BodyRow {
  kind: 'row';
  index: number;
  cells: CellText[];
  joint: boolean;
}

/** A row over the whole width, or what stands between two pieces of the table. */
export interface FullRow {
  kind: 'full';
  index: number;
  lines: Line[];
  shade?: string;
  /** Whether it is a paragraph between two tables. */
  between?: true;
}

export type FlowRow = BodyRow | FullRow;

/** The référentiel as one long table, whatever pages and tables it was cut into. */
export class Flow {
  readonly rows: FlowRow[] = [];
  /** Lines of headings that come again. */
  readonly repeated: Line[] = [];
  private index = 0;

  full(lines: Line[], options: { shade?: string; between?: true } = {}): void {
    const index = this.index++;
    for (const line of lines) line.row = index;
    if (lines.length) this.rows.push({ kind: 'full', index, lines, ...options });
  }

  /** Adds the rows of a table below its heading. */
  table(table: Table, columns: readonly Column[], skipped: ReadonlySet<number>): void {
    const header = columns.map(({ title }) => bareWords(title));
    const placed = placedCells(table);
    const indexOf = placed.map((_, row) => this.index + row);
    this.index += placed.length;
    let joint = this.rows.some(({ kind }) => kind === 'row');
    placed.forEach((cells, row) => {
      if (skipped.has(row) || !cells.length) return;
      const index = indexOf[row] as number;
      if (isRepeatedHeading(cells, header)) {
        this.repeated.push(...cells.flatMap(({ cell }) => linesOf(cell.blocks, { row: index })));
        return;
      }
      const full = fullWidth(cells, columns);
      if (full) {
        const { shade } = full.cell;
        const lines = cells.flatMap(({ cell }) => linesOf(cell.blocks, { row: index, ...(cell.shade && { shade }) }));
        if (lines.length) this.rows.push({ kind: 'full', index, lines, ...(shade !== undefined && { shade }) });
        return;
      }
      const title = titleInTwoCells(cells, index);
      if (title) {
        this.rows.push({ kind: 'full', index, lines: title });
        return;
      }
      const texts = cells.flatMap((one) => {
        const column = columnOf(one, columns);
        if (!column) return [];
        const lines = linesOf(one.cell.blocks, { row: index });
        const to = indexOf[Math.min(placed.length - 1, row + one.cell.rowSpan - 1)] as number;
        return [{ role: column.role, title: column.title, lines, from: index, to }];
      });
      this.rows.push({ kind: 'row', index, cells: joinColumns(texts), joint });
      joint = false;
    });
  }
}

/** The cell that fills a row by itself, if one does: it covers all columns, or all but empty ones. */
function fullWidth(cells: Placed[], columns: readonly Column[]): Placed | undefined {
  const spoken = cells.filter(({ cell }) => cell.blocks.some((one) => one.kind === 'table' || one.runs.length));
  const [only] = spoken.length ? spoken : cells;
  if (!only || spoken.length > 1) return undefined;
  const covered = coveredBy(only, columns).length;
  const needed = cells.length === 1 ? columns.length : Math.max(2, columns.length - 1);
  return covered >= needed && columns.length > 1 ? only : undefined;
}

/** « BC1 » in a cell, the title of the bloc in the rest of the row: one title. */
function titleInTwoCells(cells: Placed[], index: number): Line[] | undefined {
  const spoken = cells.flatMap(({ cell }) => {
    const lines = linesOf(cell.blocks, { row: index, ...(cell.shade && { shade: cell.shade }) });
    return lines.length ? [{ cell, lines }] : [];
  });
  const [left, right] = spoken;
  const [code, ...more] = left?.lines ?? [];
  const [first, ...rest] = right?.lines ?? [];
  if (spoken.length !== 2 || !left || !right || !code || more.length || !first || first.bullet) return undefined;
  if (left.cell.rowSpan > 1 || (cells.length === 2 && right.cell.columnSpan < 2)) return undefined;
  const title = containerTitle(code);
  if ((title?.genre !== 'bloc' && title?.genre !== 'option') || title.intitule) return undefined;
  return [behindCode(code, first), ...rest];
}

/** A line behind the code that stands in the cell before it. */
function behindCode(code: Line, line: Line): Line {
  const whole = { ...line, runs: [...code.runs, { text: ' ' }, ...line.runs], text: `${code.text} ${line.text}` };
  return { ...whole, codeLength: code.text.length };
}

const ALONE = /^[\p{L}\d._ -]{1,12}[:.)–—-]?$/u;

/** Two cells under one heading are one: a code in its own cell stands before its text. */
function joinColumns(texts: CellText[]): CellText[] {
  const joined: CellText[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (!last || last.role !== text.role || text.role === 'autre') {
      joined.push(text);
      continue;
    }
    const [code] = last.lines;
    const [first, ...rest] = text.lines;
    const isCode = last.lines.length === 1 && code && /\d/.test(code.text) && ALONE.test(code.text);
    if (isCode && code && first) {
      last.lines = [behindCode(code, first), ...rest];
    } else last.lines.push(...text.lines);
    last.to = Math.max(last.to, text.to);
  }
  return joined;
}
