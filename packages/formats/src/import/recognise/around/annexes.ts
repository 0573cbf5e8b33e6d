import type { Table } from '../../document.js';
import { bareWords } from '../text/fold.js';
import { linesOf } from '../text/lines-of.js';

/** A table that the export of Référentiel adds to the form. */
export type Annex = 'correspondance' | 'epreuves';

/** The heading cells of a table, folded. */
export function headingsOf(table: Table): string[] {
  return (table.rows[0]?.cells ?? []).map(({ blocks }) =>
    bareWords(
      linesOf(blocks, { row: -1 })
        .map(({ text }) => text)
        .join(' '),
    ),
  );
}

function sameAs(headings: string[], ...expected: string[]): boolean {
  return headings.length === expected.length && headings.every((heading, rank) => heading === expected[rank]);
}

/** Which annex a table is, by its heading. */
export function annexOf(table: Table): Annex | undefined {
  const headings = headingsOf(table);
  if (sameAs(headings, 'competence', 'code', 'niveau vise')) return 'correspondance';
  if (sameAs(headings, 'competence', 'code', 'intitule', 'niveau vise')) return 'correspondance';
  if (sameAs(headings, 'epreuve', 'competences evaluees')) return 'epreuves';
  if (sameAs(headings, 'epreuve', 'parametres', 'competences evaluees')) return 'epreuves';
  return undefined;
}
