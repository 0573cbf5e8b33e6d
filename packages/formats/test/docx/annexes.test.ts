import { describe, expect, it } from 'vitest';
import { bloc, certification, competence, epreuve, evaluee, minutes, texte } from '../tableau/modele.js';
import { documentOf, rowsOf, textOf } from './document-xml.js';

describe('the list of épreuves', () => {
  const rows = (...args: Parameters<typeof certification>) =>
    rowsOf(documentOf(certification(...args)), 'Liste des épreuves');

  it('has no column of parameters when no épreuve has any', () => {
    const [header = '', row = ''] = rows([bloc('B1', [evaluee(['E1']), competence('C1')])], {
      epreuves: [epreuve('E1')],
    });
    expect(header.split('<w:tc>')).toHaveLength(3);
    expect(header).not.toContain('Paramètres');
    expect(row.split('<w:tc>')).toHaveLength(3);
  });

  it('shows a dash, not an empty cell, where one has no parameter or evaluates nothing', () => {
    const [, first = '', second = ''] = rows([competence('C1', [evaluee(['E1'])])], {
      epreuves: [epreuve('E1'), epreuve('E2', { duree: minutes(30) })],
    });
    expect(first.split('<w:tc>').slice(2).map(textOf)).toEqual(['–', 'C1']);
    expect(second.split('<w:tc>').slice(2).map(textOf)).toEqual(['Durée\u00a0: 30\u00a0min', '–']);
  });

  it('keeps a short row whole, however many coded competences it names', () => {
    const enonce = texte('Un énoncé qui tient sur plusieurs lignes de la colonne. '.repeat(4));
    const all = Array.from({ length: 40 }, (_, rank) => competence(`C${rank + 1}`, [], { enonce }));
    const [, row] = rows([bloc('B1', [evaluee(['E1']), ...all])], {
      epreuves: [epreuve('E1', { duree: minutes(30) })],
    });
    expect(row).toContain('<w:cantSplit/>');
  });

  it('lets a row be split when its parameters fill a page', () => {
    const livrables = texte(Array.from({ length: 40 }, (_, rank) => `- livrable ${rank}`).join('\n'));
    const [, row] = rows([], { epreuves: [epreuve('E1', { livrables })] });
    expect(row).not.toContain('<w:cantSplit/>');
  });
});

describe('the links to a catalogue', () => {
  const references = [{ catalogue: 'e-CF', entree: 'A.5', niveau: 4 }];
  const rows = (enonce: string) =>
    rowsOf(
      documentOf(certification([competence('C1', [], { enonce: texte(enonce), references })])),
      'Correspondance avec e-CF',
    );

  it('keep each competence on one page', () => {
    expect(rows('Concevoir.')[1]).toContain('<w:cantSplit/>');
  });

  it('end the name of a competence by an ellipsis when a list follows', () => {
    expect(textOf(rows('Contrôler, en combinant :\n- un essai ;\n- une mesure.')[1] ?? '')).toContain(
      'C1 Contrôler, en combinant…',
    );
    expect(textOf(rows('Contrôler tout :')[1] ?? '')).toContain('C1 Contrôler tout :');
  });
});

it('the table of identity is tighter than the form, and stays valid', () => {
  const xml = documentOf(certification([], { repertoire: 'RS' }));
  const identity = xml.slice(xml.indexOf('<w:tbl>'), xml.indexOf('<w:tblCaption w:val="Identité'));
  expect(identity).toMatch(/<w:tblLayout w:type="fixed"\/><w:tblCellMar><w:top w:w="20" w:type="dxa"\/>/);
});
