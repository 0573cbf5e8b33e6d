import type { Piece } from '../../support/truth.js';

/** The headings of both tables. */
export const HEADING = [
  'RÉFÉRENTIEL D’ACTIVITÉS',
  'RÉFÉRENTIEL DE COMPÉTENCES',
  'RÉFÉRENTIEL D’ÉVALUATION',
  'MODALITÉS',
  'CRITÈRES',
];

/** The words of the document, by what they are. */
export const T = {
  intro: 'Ce document reprend les remarques du comité de relecture.',
  bloc: 'Conduire un verger en agriculture biologique',
  a1: 'Suivi des arbres',
  tasks: [
    'T1 Observation des parcelles',
    'T2 Rédaction du carnet de culture',
    'T3 Repérage des ravageurs',
    'T4 Taille de formation',
  ],
  c1: 'Déterminer les besoins en eau d’une parcelle en croisant les relevés de sol et la météo, afin de régler les apports',
  comment: 'Préciser la fréquence des relevés attendus.',
  e1: 'Étude de cas',
  e1Lines: [
    'Le candidat traite le dossier d’un verger fictif.',
    'durée',
    '2 h',
    'Le rapport est remis après la soutenance.',
  ],
  ce11: 'Les apports calculés tiennent compte du type de sol',
  ce11More: 'et de la réserve utile mesurée',
  ce12: 'La source des données est citée',
  link: 'bulletin agronomique',
  c2: 'Concevoir un plan de taille adapté à l’âge des arbres pour équilibrer vigueur et fructification',
  footnote: 'La taille en vert fait partie du plan.',
  ce21: 'Le plan distingue les arbres jeunes des arbres en production',
  c3: 'Organiser un chantier de récolte en répartissant les équipes selon la maturité des fruits',
  e2: 'Mise en situation professionnelle',
  e2Lines: ['Le candidat conduit une équipe pendant une demi-journée.'],
  ce31: 'Les équipes sont réparties avant le début du chantier',
  a2: 'Vente et transformation',
  c5: ['Négocier les conditions de vente avec un grossiste en s’appuyant', 'sur les prix du marché de la semaine'],
  ce51: 'Les prix proposés sont argumentés',
  e3: 'Soutenance orale',
  e3Lines: ['Le candidat présente son plan de vente au jury.'],
  a3: 'Transformation à la ferme',
  c6: 'Élaborer un procédé de transformation conforme aux règles d’hygiène',
  ce61: 'Le procédé décrit les points critiques',
  box: 'Les épreuves sont organisées deux fois par an.',
};

/** Words that were deleted, moved away or hidden, or stand for old programs. */
export const ABSENT = ['biffé', 'caduque', 'escamoté', 'périmée', 'invisible'];

/** What the document means. */
export function pieces(): Piece[] {
  const piece = (
    kind: Piece['kind'],
    code: string,
    text: string,
    facing: number[],
    more: Partial<Piece> = {},
  ): Piece => ({
    kind,
    ...(code && { code }),
    text,
    facing,
    printed: 1,
    ...more,
  });
  const lines = (title: string, rest: string[]) => [title, ...rest].join('\n');
  return [
    piece('autre', '', T.intro, []),
    piece('bloc', 'Bloc 1', T.bloc, [0, 1, 2, 3, 4]),
    piece('activite', 'A1', T.a1, [0, 1, 2], { inside: T.tasks.join('\n') }),
    piece('activite', 'A2', T.a2, [3]),
    piece('activite', 'A3', T.a3, [4]),
    piece('competence', 'C1', T.c1, [0]),
    piece('competence', 'C2', T.c2, [1]),
    piece('competence', 'C3', T.c3, [2]),
    piece('competence', 'C5', T.c5.join(' '), [3]),
    piece('competence', 'C6', T.c6, [4]),
    piece('critere', 'CE1.1', `${T.ce11} ${T.ce11More}`, [0]),
    piece('critere', 'CE1.2', `${T.ce12} ${T.link}`, [0]),
    piece('critere', 'CE2.1', T.ce21, [1]),
    piece('critere', 'CE3.1', T.ce31, [2]),
    piece('critere', 'CE5.1', T.ce51, [3]),
    piece('critere', 'CE6.1', T.ce61, [4]),
    piece('epreuve', 'Évaluation 1', lines(T.e1, T.e1Lines), [0, 1]),
    piece('epreuve', 'Évaluation 2', lines(T.e2, T.e2Lines), [2]),
    piece('epreuve', 'Évaluation 3', lines(T.e3, T.e3Lines), [3, 4], { printed: 2 }),
    piece('autre', '', T.comment, []),
    piece('autre', '', T.footnote, []),
    piece('autre', '', T.box, []),
  ];
}
