import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/index.js';
import { bloc, certification, competence, epreuve, evaluee, libre, texte } from '../../tableau/modele.js';
import { documentOf, rowsOf, textOf } from '../document-xml.js';
import { lintDocx } from '../ooxml-linter.js';

const annexes = ['couverture'] as const;
const cellsOf = (row: string) => row.split('<w:tc>').slice(1).map(textOf);
const matrixOf = (xml: string) => rowsOf(xml, 'Couverture des compétences').map(cellsOf);

/** A bloc of which each competence is evaluated by one épreuve, of `count`. */
function many(count: number, intitule?: string) {
  const codes = Array.from({ length: count }, (_, rank) => `E${rank + 1}`);
  return certification(
    [
      bloc(
        'B1',
        codes.map((code) => competence(`C${code.slice(1)}`, [evaluee([code])])),
      ),
    ],
    { epreuves: codes.map((code) => ({ ...epreuve(code), ...(intitule && { intitule }) })) },
  );
}

describe('the matrix of competences and épreuves', () => {
  it('marks which épreuve evaluates which competence, bloc by bloc', () => {
    const xml = documentOf(
      certification(
        [
          bloc('B1', [evaluee(['E1']), competence('C1'), competence('C2', [evaluee(['E2'])])]),
          bloc('B2', [competence('C3', [libre('modalite', 'Un entretien.')])]),
        ],
        { epreuves: [epreuve('E1'), epreuve('E2')] },
      ),
      { annexes },
    );
    expect(matrixOf(xml)).toEqual([
      ['Compétence', 'E1', 'E2', 'Autre'],
      ['B1 Intitulé de B1'],
      ['C1 Énoncé de C1.', 'X', '', ''],
      ['C2 Énoncé de C2.', 'X', 'X', ''],
      ['B2 Intitulé de B2'],
      ['C3 Énoncé de C3.', '', '', 'X'],
    ]);
    expect(rowsOf(xml, 'Légende').map(cellsOf)).toEqual([
      ['Colonne', 'Épreuve'],
      ['E1', 'Intitulé de E1'],
      ['E2', 'Intitulé de E2'],
      ['Autre', 'Modalité rédigée dans le tableau, sans épreuve déclarée'],
    ]);
    expect(textOf(xml)).toContain('Chaque compétence est évaluée.');
  });

  it('names the competences that nothing evaluates', () => {
    const model = certification([competence('C1', [evaluee(['E1'])]), competence('C2'), competence('C3')], {
      epreuves: [epreuve('E1')],
    });
    expect(textOf(documentOf(model, { annexes }))).toContain('Compétences que rien n’évalue\u00a0: C2, C3');
  });

  it('is cut into tables of about the same width when there are more épreuves than a page shows', () => {
    const xml = documentOf(many(15), { annexes });
    const tables = xml.split('<w:tblCaption w:val="Couverture des compétences').slice(1);
    const headers = tables.map((table) => cellsOf(table.slice(0, table.indexOf('</w:tr>'))));
    expect(headers.map((cells) => [cells[1], cells.at(-1)])).toEqual([
      ['E1', 'E8'],
      ['E9', 'E15'],
    ]);
    expect(tables[1]).toMatch(/^ par les épreuves \(E9 à E15\)"/);
    for (const table of tables) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(15398);
      expect(widths[0]).toBeGreaterThan(15398 * 0.35);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(680);
      expect(table.split('<w:tr>').length - 1).toBe(17);
    }
    expect(lintDocx(docx(many(15), { annexes }))).toEqual([]);
  });

  it('calls épreuves by their rank where one prints no short code', () => {
    const model = many(2);
    const [first] = model.epreuves;
    if (first) first.imprime = 'Première épreuve écrite :';
    const xml = documentOf(model, { annexes });
    expect(matrixOf(xml)[0]).toEqual(['Compétence', '1', '2']);
    expect(rowsOf(xml, 'Légende').map(cellsOf)[1]).toEqual(['1', 'Première épreuve écrite : Intitulé de E1']);
  });

  it('shortens long texts by whole words', () => {
    const enonce = texte('Conduire une négociation, '.repeat(12));
    const model = certification([competence('C1', [evaluee(['E1'])], { enonce })], { epreuves: [epreuve('E1')] });
    expect(matrixOf(documentOf(model, { annexes }))[1]?.[0]).toMatch(/^C1 Conduire (?:.{80,125})négociation…$/);
  });

  it('is left out without competence or without anything that evaluates', () => {
    expect(documentOf(certification([competence('C1')]), { annexes })).not.toContain('Couverture');
    expect(documentOf(certification([], { epreuves: [epreuve('E1')] }), { annexes })).not.toContain('Couverture');
  });
});
