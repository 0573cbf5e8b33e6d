import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/import/recognise/index.js';
import { documentOf, full, HEADING, paragraph, table } from './builder.js';

const TABLE = table([
  ...HEADING,
  ['A1 – Accueil', 'C1 Accueillir un groupe', '**Épreuve 1 : Visite**\nUne heure.', ''],
]);

describe('what stands above the table', () => {
  it('is the identity of the certification, each line in its field', () => {
    const identity = table(
      [
        ['Répertoire', 'Répertoire national des certifications professionnelles (RNCP)'],
        ['Niveau', '6'],
        ['Certificateurs', 'Maison des musées (SIRET\u00a090826473200011)\nÉcole du patrimoine'],
        ['Codes NSF', '342n, 320t'],
        ['Voies d’accès', 'formation initiale (FI), validation des acquis de l’expérience (VAE)'],
        ['Durée d’enregistrement demandée', '3 ans'],
        ['Date', '1er décembre 2026'],
        ['Prérequis', 'Aucun.'],
        ['Surnom', 'Le guide'],
      ],
      2,
    );
    const { certification } = recognise(documentOf(paragraph('Guide de musée', { style: 'title' }), identity, TABLE));
    expect(certification).toMatchObject({
      intitule: 'Guide de musée',
      repertoire: 'RNCP',
      niveau: 6,
      certificateurs: [{ nom: 'Maison des musées', siret: '90826473200011' }, { nom: 'École du patrimoine' }],
      nsf: ['342n', '320t'],
      acces: ['FI', 'VAE'],
      enregistrement: { min: { valeur: 3, unite: 'an' } },
      date: '2026-12-01',
      prerequis: { blocs: [{ runs: [{ texte: 'Aucun.' }] }] },
    });
    expect(JSON.stringify(certification.notes)).toContain('Le guide');
  });

  it('may be a title with its level, then objectives', () => {
    const { certification } = recognise(
      documentOf(
        paragraph('REFERENTIELS – ACTIVITES / CERTIFICATION'),
        paragraph('Guide de musée de niveau 6'),
        paragraph('Objectifs : faire aimer les collections.'),
        TABLE,
      ),
    );
    expect(certification).toMatchObject({
      intitule: 'Guide de musée de niveau 6',
      niveau: 6,
      objectifs: { blocs: [{ runs: [{ texte: 'faire aimer les collections.' }] }] },
      notes: [],
    });
  });
});

describe('a statement', () => {
  it('under the heading of the modalities is printed there', () => {
    const heading = [
      ...HEADING.slice(0, 1),
      [null, null, 'MODALITÉS D’ÉVALUATION\n(Elles peuvent être combinées.)', 'CRITÈRES'],
    ];
    const { certification } = recognise(documentOf(table([...heading, ['A1 – Un', 'C1 Accueillir', '', '']])));
    expect(certification.contenu[0]).toMatchObject({ genre: 'mention', position: 'sous les modalités' });
  });

  it('over the whole width stands before the activity that follows it', () => {
    const rows = [
      full('Les deux activités qui suivent se préparent ensemble, dans le même lieu.'),
      ['A2 – Deux', 'C2 Conduire', '', ''],
    ];
    const { certification } = recognise(documentOf(table([...HEADING, ['A1 – Un', 'C1 Accueillir', '', ''], ...rows])));
    expect(certification.contenu[1]).toMatchObject({
      genre: 'activite',
      contenu: [{ genre: 'mention', position: 'en tête' }, { genre: 'competence' }],
    });
  });
});

describe('the annexes of our own export', () => {
  const links = table([
    ['Compétence', 'Code', 'Intitulé', 'Niveau visé'],
    [{ text: 'C1 Accueillir un groupe', rows: 2 }, 'A.5', 'Conception', '4'],
    [null, 'E.2', 'Conduite de projet', ''],
  ]);
  const list = table(
    [
      ['Épreuve', 'Paramètres', 'Compétences évaluées'],
      ['**Épreuve 1 : Visite**', 'Durée : 1 h', 'C1'],
      ['**Épreuve 2 : Dossier**', 'Dix pages.', '–'],
    ],
    3,
  );
  const document = () =>
    documentOf(
      TABLE,
      paragraph('Correspondance avec e-CF', { outline: 1 }),
      links,
      paragraph('Liste des épreuves', { outline: 1 }),
      list,
    );

  it('give references to the competences', () => {
    expect(JSON.stringify(recognise(document()).certification)).toContain(
      '"references":[{"catalogue":"e-CF","entree":"A.5","niveau":4},{"catalogue":"e-CF","entree":"E.2"}]',
    );
  });

  it('declare the épreuves that nothing uses, and keep what they say of the others', () => {
    const { epreuves } = recognise(document()).certification;
    expect(epreuves).toMatchObject([
      { intitule: 'Visite', description: { blocs: [{ runs: [{ texte: 'Une heure.' }] }] }, notes: [{}] },
      { intitule: 'Dossier', description: { blocs: [{ runs: [{ texte: 'Dix pages.' }] }] }, notes: [] },
    ]);
  });
});
