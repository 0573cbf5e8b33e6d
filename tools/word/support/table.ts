import type { ReadCell, ReadDocument, ReadTable } from './types.js';

/** The table of the form; throws when the document has none, or several. */
export function officialTable({ tables }: ReadDocument): ReadTable {
  const found = tables.filter(({ caption }) => caption.startsWith('Référentiels'));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} official tables`);
  return found[0];
}

/** How many rows the heading has. */
export const HEADING_ROWS = 2;

/** For each row below the heading, the cell that covers each column of the grid. */
export function gridOf({ rows, columns }: ReadTable): (ReadCell | undefined)[][] {
  const grid = rows.map(() => Array<ReadCell | undefined>(columns).fill(undefined));
  rows.forEach((row, at) => {
    for (const cell of row.cells) {
      for (let line = at; line < at + cell.rows; line++) grid[line]?.fill(cell, cell.column, cell.column + cell.span);
    }
  });
  return grid.slice(HEADING_ROWS);
}

/** The words of some paragraphs, as expected.py gives them. */
export function words(paragraphs: string | string[]): string {
  return (
    [paragraphs]
      .flat()
      .join('\n')
      .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  ).join(' ');
}

/** Whether some words stand in a text, whole and in this order. */
export function holds(text: string, found: string): boolean {
  return ` ${text} `.includes(` ${found} `);
}
