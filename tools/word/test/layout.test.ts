import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lignesOf, type Passage, passagesOf, readJson, type Tableau, tableau, texteLigne } from '@referentiel/formats';
import { describe, expect, inject, it } from 'vitest';
import { DOCUMENTS } from '../support/documents.js';
import { HEADING_ROWS, officialTable } from '../support/table.js';

const lines = (contenu: Passage[]) =>
  contenu
    .flatMap(lignesOf)
    .map(texteLigne)
    .filter((line) => line !== '');

function layoutOf(name: string): Tableau {
  const read = readJson(readFileSync(join(inject('out'), `${name}.json`), 'utf8'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return tableau(read.certification);
}

/** The rows that the layout wants, in the form of read_table.py. */
function rowsOf({ lignes, colonnes }: Tableau) {
  return lignes.map((ligne) => {
    if (ligne.genre === 'pleine') {
      return [{ column: 0, span: colonnes.length, rows: 1, paragraphs: lines(ligne.contenu) }];
    }
    return ligne.cellules.flatMap((cellule, column) =>
      cellule ? [{ column, span: 1, rows: cellule.rowSpan, paragraphs: lines(cellule.contenu) }] : [],
    );
  });
}

describe.each(DOCUMENTS)('the table of %s, read by python-docx', (name) => {
  const layout = layoutOf(name);
  const read = inject('read')[name];
  if (!read) throw new Error(name);
  const table = officialTable(read);

  it('has the cells of the layout, merged as it says, with the same paragraphs', () => {
    expect(table.columns).toBe(layout.colonnes.length);
    expect(table.rows.slice(HEADING_ROWS).map(({ cells }) => cells)).toEqual(rowsOf(layout));
  });

  it('has the heading of the form, with the statements under the modalities', () => {
    const [upper = [], lower = []] = table.rows.slice(0, HEADING_ROWS).map(({ cells }) => cells);
    const titres = upper.map(({ paragraphs }) => paragraphs[0]);
    const activites = layout.colonnes.length === 4 ? ['RÉFÉRENTIEL D’ACTIVITÉS'] : [];
    expect(titres).toEqual([...activites, 'RÉFÉRENTIEL DE COMPÉTENCES', 'RÉFÉRENTIEL D’ÉVALUATION']);
    const mentions = layout.colonnes.find(({ genre }) => genre === 'modalites')?.mentions ?? [];
    expect(lower.map(({ paragraphs }) => paragraphs)).toEqual([
      ['MODALITÉS D’ÉVALUATION', ...lines(mentions)],
      ['CRITÈRES D’ÉVALUATION'],
    ]);
    expect(table.rows.map(({ header }) => header).lastIndexOf(true)).toBe(HEADING_ROWS - 1);
  });

  it('stands between what the layout puts above and below it', () => {
    const around = passagesOf(layout).filter(({ emplacement: { zone } }) => zone === 'avant' || zone === 'apres');
    for (const line of lines(around.map(({ passage }) => passage))) expect(read.paragraphs).toContain(line);
  });
});
