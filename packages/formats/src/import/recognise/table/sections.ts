import type { Block, ReadDocument, Table } from '../../document.js';
import { annexOf } from '../around/annexes.js';
import { isForm } from '../around/boilerplate.js';
import { isIdentity } from '../around/identity.js';
import { containerTitle } from '../columns/container-title.js';
import { FINALE } from '../columns/full-row.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { Flow } from './flow.js';
import { type Column, edgesOf } from './grid.js';
import { columnsByPosition, type Header, headerOf } from './header.js';

/** What stands above or below the référentiel: lines, and tables of something else. */
export type Around = { kind: 'line'; line: Line } | { kind: 'table'; table: Table };

/** A document in three parts. */
export interface Sections {
  before: Around[];
  flow: Flow;
  headers: Header[];
  after: Around[];
  /** How the columns were known; undefined when there is no référentiel at all. */
  known?: 'heading' | 'position';
}

function aroundOf(block: Block): Around[] {
  if (block.kind === 'table') return [{ kind: 'table', table: block }];
  return linesOf([block], { row: -1 }).map((line) => ({ kind: 'line', line }));
}

/** A table without heading goes on with the one before when its columns are cut at the same places. */
function goesOn(table: Table, columns: readonly Column[]): boolean {
  const sides = [0, ...columns.map(({ right }) => right)];
  const edges = edgesOf(table);
  const near = edges.filter((edge) => sides.some((side) => Math.abs(side - edge) < 0.025));
  return edges.length === sides.length ? near.length >= edges.length - 1 : near.length === sides.length;
}

/** The largest table of the document, when none has a heading. */
function largest(tables: readonly Table[]): Table | undefined {
  return tables.reduce<Table | undefined>(
    (best, table) => (table.rows.length > (best?.rows.length ?? 1) ? table : best),
    undefined,
  );
}

/** A table of one column that opens with a final evaluation: a row of the form that has a table of its own. */
function isFinalBox({ rows }: Table): boolean {
  if (rows.some(({ cells }) => cells.length !== 1)) return false;
  const [line] = linesOf(rows[0]?.cells[0]?.blocks ?? [], { row: -1 });
  return line !== undefined && FINALE.test(bareWords(line.text));
}

function isTitleAt(block: Block | undefined, level: number | undefined): boolean {
  if (block?.kind !== 'paragraph' || level === undefined || block.outline !== level) return false;
  return linesOf([block], { row: -1 }).every((line) => !isForm(line));
}

/** The level of the headings right above the tables, when all tables of the form have one of the same level. */
function levelOfTitles(blocks: readonly Block[]): number | undefined {
  const above = blocks.flatMap((block, rank) => (block.kind === 'table' && headerOf(block) ? [blocks[rank - 1]] : []));
  const levels = new Set(above.map((block) => (block?.kind === 'paragraph' ? block.outline : undefined)));
  return above.length > 1 && levels.size === 1 ? [...levels][0] : undefined;
}

/** How many paragraphs may stand between the title of the first bloc and its table. */
const OPENING = 6;

class Reader {
  readonly sections: Sections = { before: [], flow: new Flow(), headers: [], after: [] };
  private columns: Column[] | undefined;
  private pending: Block[] = [];

  /** The level of the headings that stand right above several tables: those are the titles of blocs. */
  private readonly titleLevel: number | undefined;

  constructor(
    blocks: readonly Block[],
    private readonly fallback: { table: Table; columns: Column[] } | undefined,
  ) {
    this.titleLevel = levelOfTitles(blocks);
  }

  block(block: Block): void {
    const piece = block.kind === 'table' && !annexOf(block) ? this.pieceOf(block) : undefined;
    if (!piece || block.kind !== 'table') {
      this.pending.push(block);
      return;
    }
    const first = !this.columns;
    if (first) this.open();
    else this.between();
    if (piece.header) this.sections.headers.push(piece.header);
    this.columns = piece.columns;
    this.sections.known ??= piece.header ? 'heading' : 'position';
    const top = [...(piece.header?.rows ?? [])][0] ?? 0;
    for (let row = 0; row < top; row++) this.above(block, row);
    this.sections.flow.table(block, piece.columns, skippedRows(piece.header, top));
  }

  close(): void {
    const rest = this.pending.flatMap(aroundOf);
    if (this.columns) this.sections.after.push(...rest);
    else this.sections.before.push(...rest);
  }

  private pieceOf(table: Table): { columns: Column[]; header?: Header } | undefined {
    const header = headerOf(table);
    if (isIdentity(table)) return undefined;
    if (this.columns && isFinalBox(table)) return { columns: this.columns };
    if (header) return { columns: header.columns, header };
    if (this.columns && goesOn(table, this.columns)) return { columns: this.columns };
    return this.fallback?.table === table ? { columns: this.fallback.columns } : undefined;
  }

  /** What stands above the first table; the title of the first bloc belongs to the référentiel. */
  private open(): void {
    const isTitle = (block: Block) => {
      if (block.kind === 'table') return false;
      const [line] = linesOf([block], { row: -1 });
      const genre = line && !isForm(line) ? containerTitle(line)?.genre : undefined;
      return genre === 'bloc' || genre === 'option';
    };
    const named = this.pending.findIndex(isTitle);
    const start = named < 0 && isTitleAt(this.pending.at(-1), this.titleLevel) ? this.pending.length - 1 : named;
    const rest = start < 0 ? [] : this.pending.slice(start);
    const isOpening = rest.length <= OPENING && rest.every(({ kind }) => kind === 'paragraph');
    const cut = isOpening ? this.pending.length - rest.length : this.pending.length;
    this.sections.before.push(...this.pending.slice(0, cut).flatMap(aroundOf));
    this.pending = this.pending.slice(cut);
    this.between();
  }

  /** What stands between two tables: each paragraph by itself, but those behind a title go with it. */
  private between(): void {
    const lines = linesOf(this.pending, { row: -1 });
    this.pending = [];
    let titled: Line[] = [];
    const flush = () => this.sections.flow.full(titled.splice(0), { between: true });
    for (const line of lines) {
      const isTitle = line.outline !== undefined || containerTitle(line) !== undefined;
      const isApart = isForm(line) || line.style === 'mention';
      if (isTitle || isApart || !titled.length) flush();
      if (isTitle && !isApart) titled = [line];
      else if (titled.length) titled.push(line);
      else this.sections.flow.full([line], { between: true });
    }
    flush();
  }

  /** A row of a table above its heading: the title of a bloc, or something about the whole document. */
  private above(table: Table, row: number): void {
    const lines = table.rows[row]?.cells.flatMap(({ blocks }) => linesOf(blocks, { row: -1 })) ?? [];
    const genre = lines[0] && containerTitle(lines[0])?.genre;
    const isTitle = genre === 'bloc' || genre === 'option' || genre === 'activite';
    if (isTitle || this.sections.flow.rows.length) this.sections.flow.full(lines);
    else this.sections.before.push(...lines.map((line): Around => ({ kind: 'line', line })));
  }
}

function skippedRows(header: Header | undefined, top: number): Set<number> {
  const skipped = new Set(header?.rows);
  for (let row = 0; row < top; row++) skipped.add(row);
  return skipped;
}

/** Parts a document: what stands above the table of the form, the table in all its pieces, what stands below. */
export function sectionsOf({ blocks }: ReadDocument): Sections {
  const tables = blocks.filter(
    (block): block is Table => block.kind === 'table' && !annexOf(block) && !isIdentity(block),
  );
  const table = tables.some((one) => headerOf(one)) ? undefined : largest(tables);
  const columns = table && columnsByPosition(table);
  const reader = new Reader(blocks, table && columns ? { table, columns } : undefined);
  for (const block of blocks) reader.block(block);
  reader.close();
  return reader.sections;
}
