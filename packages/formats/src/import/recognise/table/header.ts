import type { Paragraph, Table } from '../../document.js';
import { codeAt } from '../text/code.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { linesOf } from '../text/lines-of.js';
import { type Column, type Placed, placedCells } from './grid.js';
import { isHeadingText } from './heading-words.js';
import { isHeadingOfCodes, type Role, roleOfHeading } from './roles.js';

/** The heading of a table of the form, and the columns that it names. */
export interface Header {
  /** The rows of the table that it takes. */
  rows: Set<number>;
  columns: Column[];
  /** The lines of each heading cell, in reading order. */
  lines: { role: Role | 'evaluation' | undefined; lines: Line[] }[];
}

const MAX_HEADING = 700;
/** The first line of a heading is a title; the definition of the form may stand in the same paragraph. */
const MAX_TITLE = 250;

function textOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

/** A title of the form may run on with its definition in one paragraph. */
const OPENING = /^(?:referentiels? d|modalites? d evaluation|criteres? d evaluation)/;

interface Heading extends Placed {
  role: Role | 'evaluation' | undefined;
  text: string;
}

/** A heading is a few words and perhaps a definition; a text that starts with a code is none. */
function headingOf(placed: Placed): Heading {
  const paragraphs = placed.cell.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [textOf(block)] : [' '.repeat(MAX_HEADING)],
  );
  const spoken = paragraphs.filter((text) => text.trim());
  const first = spoken[0]?.trim() ?? '';
  const text = spoken.join(' ').trim();
  const isTitle = first.length < 90 || OPENING.test(bareWords(first.slice(0, 60)));
  const isHeading = isTitle && text.length < MAX_HEADING && !codeAt(first);
  return { ...placed, text, role: isHeading ? roleOfHeading(text.slice(0, 160)) : undefined };
}

function rolesIn(headings: Heading[]): Set<Role | 'evaluation'> {
  return new Set(headings.flatMap(({ role }) => role ?? []));
}

/** A row that names at least two kinds of columns, and nothing else that is long. */
function isHeaderRow(headings: Heading[]): boolean {
  return rolesIn(headings).size >= 2 && headings.every(({ role, text }) => role !== undefined || text.length < 60);
}

const LOWER = new Set<Role | 'evaluation'>(['modalites', 'criteres', 'evaluation', 'autre']);

/** The second row of a heading names at least one column, and says nothing else. */
function isSecondRow(headings: Heading[]): boolean {
  const named = headings.filter(({ role }) => role !== undefined);
  return named.length > 0 && headings.every(({ role, text }) => (role ? LOWER.has(role) : !text));
}

function within(inner: Heading, outer: { left: number; right: number }): boolean {
  const middle = (inner.left + inner.right) / 2;
  return middle > outer.left && middle < outer.right;
}

/** « RÉFÉRENTIEL D’ÉVALUATION » over two columns that nothing names: modalities, then criteria. */
function evaluationColumns({ left, right, cell, text }: Heading): Column[] {
  if (cell.columnSpan < 2) return [{ role: 'modalites', left, right, title: text }];
  const middle = (left + right) / 2;
  return [
    { role: 'modalites', left, right: middle, title: text },
    { role: 'criteres', left: middle, right, title: text },
  ];
}

function columnsFrom(upper: Heading[], lower: Heading[]): Column[] {
  const below = lower.filter(({ role, text }) => role !== undefined || text);
  const tops = upper.filter((heading) => !below.some((one) => within(one, heading) && one !== heading));
  const all = [...tops, ...below].sort((a, b) => a.left - b.left);
  return all.flatMap((heading, rank): Column[] => {
    if (heading.role === 'evaluation') return evaluationColumns(heading);
    const { left, right, text } = heading;
    const next = isHeadingOfCodes(text) ? all[rank + 1]?.role : undefined;
    const coded = next === 'evaluation' ? undefined : next;
    return [{ role: heading.role ?? coded ?? 'autre', left, right, title: text }];
  });
}

/** How far down a heading is looked for: a title or a logo may stand above it. */
const DEPTH = 6;

/** The heading of a table, when it has one of the form: by the likeness of its words, on one or two rows. */
export function headerOf(table: Table): Header | undefined {
  const placed = placedCells(table, DEPTH + 1);
  for (let row = 0; row < Math.min(DEPTH, placed.length); row++) {
    const upper = (placed[row] ?? []).map(headingOf);
    if (!isHeaderRow(upper)) continue;
    const under = (placed[row + 1] ?? []).map(headingOf);
    const isSpanned = upper.some(({ cell }) => cell.rowSpan > 1);
    const isTwo = under.length > 0 && isSecondRow(under) && (isSpanned || rolesIn(upper).has('evaluation'));
    const lower = isTwo ? under : [];
    const rows = new Set(isTwo ? [row, row + 1] : [row]);
    for (let next = row + 1; table.rows[next]?.header && !isTwo; next++) rows.add(next);
    const columns = columnsFrom(upper, lower);
    if (!columns.some(({ role }) => role === 'competences')) continue;
    const lines = [...upper, ...lower].map(({ role, cell }) => ({ role, lines: linesOf(cell.blocks, { row: -1 }) }));
    return { rows, columns, lines };
  }
  return undefined;
}

/** Whether a cell opens with a text that is too long for a heading. */
function isLong({ cell: { blocks } }: Placed): boolean {
  const [first] = blocks;
  return first?.kind === 'paragraph' && first.runs.reduce((length, { text }) => length + text.length, 0) > MAX_TITLE;
}

/** Whether a row of the body is the heading again: it names columns, and says nothing that headings do not say. */
export function isRepeatedHeading(cells: Placed[], header: readonly string[]): boolean {
  if (cells.length < 2 || cells.some(isLong)) return false;
  const headings = cells.map(headingOf);
  if (!headings.some(({ role }) => role)) return false;
  return headings.every(({ text }) => isHeadingText(text) || header.includes(bareWords(text)));
}

const BY_POSITION: Record<number, Role[]> = {
  3: ['competences', 'modalites', 'criteres'],
  4: ['activites', 'competences', 'modalites', 'criteres'],
  5: ['blocs', 'activites', 'competences', 'modalites', 'criteres'],
};

/** The columns of a table without heading, by their rank alone. */
export function columnsByPosition(table: Table): Column[] | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of table.rows) {
    const count = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
    counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const roles = BY_POSITION[most ?? 0];
  const first = placedCells(table).find((cells) => cells.length === roles?.length);
  if (!roles || !first) return undefined;
  return first.map(({ left, right }, rank) => ({ role: roles[rank] as Role, left, right, title: '' }));
}
