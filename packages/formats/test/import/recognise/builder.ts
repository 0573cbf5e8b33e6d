import type { Block, Cell, Paragraph, ReadDocument, Row, Table, TextRun } from '../../../src/import/document.js';

/** A cell as a test writes it: one paragraph a line, `**bold**` lines, and how many rows and columns it covers. */
export interface CellSpec {
  text: string;
  rows?: number;
  columns?: number;
}
export type RowSpec = (string | CellSpec | null)[];

function runs(line: string): TextRun[] {
  const bold = /^\*\*(.*)\*\*$/.exec(line)?.[1];
  return [bold === undefined ? { text: line } : { text: bold, bold: true }];
}

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', runs: runs(text), place: {}, ...more };
}

function cell(spec: string | CellSpec, column: number): Cell {
  const { text, rows = 1, columns = 1 } = typeof spec === 'string' ? { text: spec } : spec;
  const blocks = text.split('\n').map((line) => paragraph(line));
  return { column, columnSpan: columns, rowSpan: rows, blocks, place: {} };
}

/** A table from its rows: `null` stands where a cell from above still is. */
export function table(rows: RowSpec[], columns = 4): Table {
  const made = rows.map((specs): Row => {
    let column = 0;
    const cells = specs.flatMap((spec) => {
      const at = column;
      column += (spec !== null && typeof spec === 'object' && spec.columns) || 1;
      return spec === null ? [] : [cell(spec, at)];
    });
    return { cells };
  });
  return { kind: 'table', rows: made, columns: Array.from({ length: columns }, () => 1), place: { table: 1 } };
}

export const full = (text: string, columns = 4): RowSpec => [{ text, columns }];

/** The heading of the form on two rows. */
export const HEADING: RowSpec[] = [
  [
    { text: 'RÉFÉRENTIEL D’ACTIVITÉS\ndécrit les situations de travail et les activités exercées', rows: 2 },
    { text: 'RÉFÉRENTIEL DE COMPÉTENCES\nidentifie les compétences et les connaissances', rows: 2 },
    { text: 'RÉFÉRENTIEL D’ÉVALUATION\ndéfini les critères et les modalités d’évaluation des acquis', columns: 2 },
  ],
  [null, null, 'MODALITÉS D’ÉVALUATION', 'CRITÈRES D’ÉVALUATION'],
];

export function documentOf(...blocks: Block[]): ReadDocument {
  return { blocks, remarks: [] };
}
