import type { Certification, ProfilRelu } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { ANNEXES, annexesVides, docx } from '../../../src/index.js';
import { bloc, certification, competence, epreuve, evaluee, texte } from '../../tableau/modele.js';
import { riche } from '../../tableau/riche.js';
import { documentOf, rowsOf, textOf } from '../document-xml.js';
import { lintDocx } from '../ooxml-linter.js';

const cellsOf = (row: string) => row.split('<w:tc>').slice(1).map(textOf);
const titlesOf = (xml: string) =>
  [...xml.matchAll(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*/gs)].map(([one]) => textOf(one)).slice(1);

const profils: ProfilRelu[] = [
  {
    nom: 'Cigref 1.6 – Architecte d’entreprise',
    bilan: '1 exigence couverte sur 3.',
    exigences: [
      { entree: 'e-CF A.5', requis: '4', atteint: '4', competences: ['C1'], etat: 'Couverte' },
      { entree: 'e-CF A.7', requis: '5', atteint: '2, 3', competences: ['C1', 'C2'], etat: 'Niveau insuffisant' },
      { entree: 'e-CF B.1', requis: '3', atteint: '', competences: [], etat: 'Absente' },
    ],
  },
];

function renewed(fields: Partial<Certification> = {}): Certification {
  const renouvellement = {
    fiche: 'RNCP90001',
    equivalences: [
      { ancien: 'RNCP90001BC01', portee: 'totalement' as const, bloc: { nom: 'B1' } },
      {
        ancien: 'RNCP90001BC02',
        portee: 'partiellement' as const,
        bloc: { nom: 'B2' },
        commentaire: texte('La mesure est ajoutée.'),
      },
      { ancien: 'RNCP90001BC03', portee: 'sans' as const },
    ],
    recommandations: [
      { texte: texte('Individualiser.'), reponse: texte('E1 l’est.'), voir: [{ nom: 'E1' }] },
      { texte: texte('Préciser.'), voir: [] },
    ],
    notes: [],
    derogations: [],
  };
  return certification(
    ['B1', 'B2', 'B3'].map((code) => bloc(code, [competence(`C${code}`)])),
    { epreuves: [epreuve('E1')], renouvellements: [renouvellement], date: '2026-12-01', ...fields },
  );
}

describe('the annexes', () => {
  it('are the links to catalogues and the list of épreuves when nothing is asked for', () => {
    const usual = ['Correspondance avec e-CF', 'Correspondance avec ROME', 'Liste des épreuves'];
    expect(titlesOf(documentOf(riche()))).toEqual(usual);
    expect(docx(riche())).toEqual(docx(riche(), { annexes: ['epreuves', 'ecf'] }));
  });

  it('are those asked for, in the order of the document, and none of the others', () => {
    expect(titlesOf(documentOf(riche(), { annexes: [] }))).toEqual([]);
    expect(titlesOf(documentOf(riche(), { annexes: ['epreuves', 'couverture'] }))).toEqual([
      'Couverture des compétences par les épreuves',
      'Liste des épreuves',
    ]);
  });

  it('that have nothing to print are left out, and told', () => {
    const empty = certification([competence('C1')]);
    expect(titlesOf(documentOf(empty, { annexes: ANNEXES }))).toEqual([]);
    expect(annexesVides(empty, { annexes: ANNEXES })).toEqual([...ANNEXES]);
    expect(annexesVides(empty, {})).toEqual([]);
    expect(annexesVides(renewed(), { annexes: ANNEXES, profils })).toEqual(['ecf']);
  });

  it('are sound all together, in both forms', () => {
    for (const table of ['unique', 'par-bloc'] as const) {
      expect(lintDocx(docx(riche(), { annexes: ANNEXES, profils, table }))).toEqual([]);
      expect(lintDocx(docx(renewed(), { annexes: ANNEXES, profils, table }))).toEqual([]);
    }
  });
});

describe('the gap with the profiles aimed at', () => {
  const model = certification([competence('C1', [evaluee(['E1'])]), competence('C2')]);
  const xml = documentOf(model, { annexes: ['cigref'], profils });

  it('says what is required, what is reached and what is missing', () => {
    expect(rowsOf(xml, 'Écart avec Cigref').map(cellsOf).slice(1)).toEqual([
      ['e-CF A.5', '4', '4', 'Couverte', 'C1'],
      ['e-CF A.7', '5', '2, 3', 'Niveau insuffisant\u00a0: il manque 2 niveaux', 'C1, C2'],
      ['e-CF B.1', '3', '–', 'Absente', '–'],
    ]);
    expect(textOf(xml)).toContain('1 exigence couverte sur 3.');
  });

  it('links to the competences of the référentiel', () => {
    expect(rowsOf(xml, 'Écart avec Cigref')[2]).toContain('<w:hyperlink w:anchor="C_C2" w:history="1">');
  });
});

describe('the change log', () => {
  const xml = documentOf(renewed(), { annexes: ['journal'] });

  it('says what became of each bloc and why, and which are new', () => {
    expect(rowsOf(xml, 'Blocs de compétences').map(cellsOf)).toEqual([
      ['Bloc précédent', 'Nouveau bloc', 'Changement', 'Raison'],
      ['RNCP90001BC01', 'B1 Intitulé de B1', 'Repris en totalité', '–'],
      ['RNCP90001BC02', 'B2 Intitulé de B2', 'Modifié', 'La mesure est ajoutée.'],
      ['RNCP90001BC03', '–', 'Supprimé', '–'],
      ['–', 'B3 Intitulé de B3', 'Ajouté', '–'],
    ]);
  });

  it('says how recommendations were followed, and of which version it speaks', () => {
    expect(rowsOf(xml, 'Recommandations suivies').map(cellsOf).slice(1)).toEqual([
      ['Individualiser.', 'E1 l’est.', 'E1 Intitulé de E1'],
      ['Préciser.', '–', '–'],
    ]);
    expect(textOf(xml)).toContain('Version du 1er décembre 2026.');
    expect(textOf(xml)).toContain('Depuis la fiche RNCP90001');
  });
});
