import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/import/recognise/index.js';
import { documentOf, full, HEADING, paragraph, table } from './builder.js';
import { outline } from './outline.js';

const ROW = [
  'A1 – Accueil des visiteurs',
  'C1 Accueillir un groupe',
  'Entretien avec le jury.',
  'Le groupe est accueilli.',
];
const OUTLINE = [
  'activite A1 – Accueil des visiteurs',
  '  competence C1 Accueillir un groupe',
  '    critere Le groupe est accueilli.',
];

describe('the columns of a table', () => {
  it('are known by the form’s heading, on two rows', () => {
    expect(outline(documentOf(table([...HEADING, ROW])))).toEqual(OUTLINE);
  });

  it('are known by headings without accents and with typing mistakes', () => {
    const heading = ['REFERENTIEL D ACTIVITES', 'Referentiel de compétnces', 'Modalites', 'Critéres d’evaluation'];
    expect(outline(documentOf(table([heading, ROW])))).toEqual(OUTLINE);
  });

  it('are found in another order', () => {
    const heading = ['Compétences', 'Activités', 'Critères', 'Modalités'];
    const [activite, competence, modalite, critere] = ROW as [string, string, string, string];
    expect(outline(documentOf(table([heading, [competence, activite, critere, modalite]])))).toEqual(OUTLINE);
  });

  it('are read by their rank when nothing names them, and the report says so', () => {
    const { certification, remarks } = recognise(documentOf(table([ROW, ROW.map((text) => text.replace('1', '2'))])));
    expect(certification.contenu.filter(({ genre }) => genre === 'activite')).toHaveLength(2);
    expect(remarks.map(({ certainty }) => certainty)).toContain('guessed');
  });

  it('do without activities in the répertoire spécifique', () => {
    const heading = ['Référentiel de compétences', 'Modalités d’évaluation', 'Critères d’évaluation'];
    const rows = [heading, ROW.slice(1), ['C2 Ranger la salle', '', 'La salle est rangée.']];
    expect(outline(documentOf(table(rows, 3)))).toEqual([
      'competence C1 Accueillir un groupe',
      '  critere Le groupe est accueilli.',
      'competence C2 Ranger la salle',
      '  critere La salle est rangée.',
    ]);
  });

  it('may hold criteria and modalities together, under labels', () => {
    const heading = ['Activités', 'Compétences', 'Évaluation'];
    const cell = 'Modalités :\nÉpreuve 1 : Mise en situation\nUne heure.\nCritères :\nLe groupe est accueilli.';
    const document = documentOf(table([heading, [...ROW.slice(0, 2), cell]], 3));
    expect(outline(document)).toEqual(OUTLINE.map((line, rank) => (rank === 0 ? `${line} ← E1` : line)));
  });

  it('that the form does not have become notes of the competence, and links to e-CF become references', () => {
    const heading = ['Activités', 'Compétences', 'e-CF', 'Durée', 'Modalités', 'Critères'];
    const row = [ROW[0], ROW[1], 'A.5 niveau 4, E.2', 'Douze jours', ROW[2], ROW[3]] as string[];
    const { certification, remarks } = recognise(documentOf(table([heading, row], 6)));
    const activite = certification.contenu[0];
    const competence =
      activite?.genre === 'activite' ? activite.contenu.find(({ genre }) => genre === 'competence') : undefined;
    expect(competence).toMatchObject({
      references: [
        { catalogue: 'e-CF', entree: 'A.5', niveau: 4 },
        { catalogue: 'e-CF', entree: 'E.2' },
      ],
      notes: [{ texte: { blocs: [{ runs: [{ texte: 'Durée\u00a0: Douze jours' }] }] } }],
    });
    expect(remarks.map(({ text }) => text)).toContain('Douze jours');
  });
});

describe('what opens a container', () => {
  const rows = (title: string) => documentOf(table([...HEADING, full(title), ROW]));

  it.each([
    ['Bloc 1 : Animer une visite', 'bloc Bloc 1 : Animer une visite'],
    ['BLOC DE COMPÉTENCES N° 2 – Animer une visite', 'bloc BLOC DE COMPÉTENCES N° 2 – Animer une visite'],
    ['BC01 - Animer une visite', 'bloc BC01 - Animer une visite'],
    ['RNCP12345BC03 Animer une visite', 'bloc RNCP12345BC03 Animer une visite'],
  ])('« %s » over the whole width is a bloc, its code as printed', (title, expected) => {
    expect(outline(rows(title))[0]).toBe(expected);
  });

  it('may stand in the first column, with its activities', () => {
    const cell = 'BLOC 1 - Animer une visite\nA1 Accueil\nA2 Conduite de la visite';
    const second = 'BLOC 2 - Gérer une salle\nA3 Rangement\nA4 Inventaire';
    const document = documentOf(
      table([
        ...HEADING,
        [cell, '- Accueillir un groupe\n- Conduire la visite', '', ''],
        [second, '- Ranger la salle', '', ''],
      ]),
    );
    expect(outline(document)).toEqual([
      'bloc BLOC 1 - Animer une visite',
      '  activite A1 Accueil',
      '  activite A2 Conduite de la visite',
      '  competence Accueillir un groupe',
      '  competence Conduire la visite',
      'bloc BLOC 2 - Gérer une salle',
      '  activite A3 Rangement',
      '  activite A4 Inventaire',
      '  competence Ranger la salle',
    ]);
  });

  it('is an option when it says so, in a choice of its bloc', () => {
    const option = (name: string, competence: string) => [full(name), ['', competence, '', '']];
    const document = documentOf(
      table([
        ...HEADING,
        full('Bloc 5 : Spécialisation au choix'),
        ...option('Option A – Montagne', 'Guider en montagne'),
        ...option('Option B – Mer', 'Guider en mer'),
      ]),
    );
    expect(outline(document)).toEqual([
      'bloc Bloc 5 : Spécialisation au choix',
      '  choix',
      '    option Option A – Montagne',
      '      competence Guider en montagne',
      '    option Option B – Mer',
      '      competence Guider en mer',
    ]);
  });

  it('is a heading above its own table, in a document with one table a bloc', () => {
    const document = documentOf(
      paragraph('Bloc 1 : Animer une visite'),
      table([...HEADING, ROW]),
      paragraph('Bloc 2 : Gérer une salle'),
      table([...HEADING, ['A2 – Rangement', 'C2 Ranger la salle', '', 'La salle est rangée.']]),
    );
    expect(outline(document).filter((line) => !line.startsWith('    '))).toEqual([
      'bloc Bloc 1 : Animer une visite',
      '  activite A1 – Accueil des visiteurs',
      'bloc Bloc 2 : Gérer une salle',
      '  activite A2 – Rangement',
    ]);
  });

  it('gives tasks, context and description to the activity', () => {
    const cell =
      'A1 : Accueil\n• T1 Préparer la salle\n• T2 Recevoir les groupes\nContexte : Dans un musée.\nIl travaille seul.';
    const { certification } = recognise(documentOf(table([...HEADING, [cell, 'C1 Accueillir', '', '']])));
    expect(certification.contenu[0]).toMatchObject({
      genre: 'activite',
      contexte: { texte: { blocs: [{ runs: [{ texte: 'Dans un musée.' }] }] } },
      description: { texte: { blocs: [{ runs: [{ texte: 'Il travaille seul.' }] }] } },
      contenu: [
        { genre: 'tache', code: 'T1', intitule: 'Préparer la salle' },
        { genre: 'tache', code: 'T2' },
        { genre: 'competence', code: 'C1' },
      ],
    });
  });
});
