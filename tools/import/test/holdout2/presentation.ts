import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { activityParas, competenceParas, EpreuvePen, epreuvesOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Block, type Cell, cell, para } from '../../corpus/sheet.js';
import type { Piece } from '../../support/truth.js';
import { bullets } from './drawing.js';

const HEADING = ['activités visées', 'compétences', 'modalités d’évaluation', 'critères d’évaluation'];
const IDENTITY = [
  ['Certificateur(s)', 'Fédération des fournils de l’Ouest'],
  ['Niveau', 'Niveau 5'],
  ['Code(s) NSF', '221 – Agroalimentaire, alimentation, cuisine'],
  ['Code(s) ROME', 'D1102 – Boulangerie'],
  ['Voies d’accès', 'Formation continue, VAE'],
];
const PAGES: Block[] = [
  para('1. Contexte de la certification', { heading: 1 }),
  para('Les fournils artisanaux recrutent chaque année plusieurs centaines de responsables de production.'),
  para(
    'La présente certification répond à un besoin exprimé par les entreprises de la branche lors de l’enquête de 2025.',
  ),
  para('2. Métiers visés', { heading: 1 }),
  ...bullets(['Responsable de fournil', 'Chef boulanger', 'Responsable de laboratoire']),
  para('Le titulaire exerce sous l’autorité d’un chef d’entreprise ou d’un directeur de magasin.'),
];
const RULES = [
  'La certification est délivrée aux candidats qui ont validé tous les blocs.',
  'Chaque bloc validé fait l’objet d’une attestation sans limite de durée.',
  'Le jury est souverain et se réunit deux fois par an.',
  'Un candidat absent peut se présenter à la session suivante.',
  'Les recours sont adressés au certificateur dans un délai de deux mois.',
  'Le référent handicap étudie les demandes d’aménagement avant la session.',
];

function other(text: string): Piece {
  return { kind: 'autre', text, facing: [], printed: 1 };
}

/** Two pages of presentation and an identity table of another look before the table, rules behind it; headings in lower case. */
export function presentation(content: Content): Shape {
  const all = coded(content, { bloc: (n) => `Bloc ${n}`, activity: (n) => `A.${n}`, competence: (n) => `C.${n}` });
  const pen = new EpreuvePen(all, '');
  const identity: Cell[][] = [['Intitulé de la certification', content.title], ...IDENTITY].map(
    ([label = '', value = '']) => [cell([para(label, { bold: true })]), cell([value])],
  );
  const heading = [HEADING.map((text) => cell([text]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    const inBloc = competencesIn(bloc);
    rows.push([cell([`${bloc.code}. ${bloc.title}`], { columns: 4 })]);
    for (const activity of bloc.activities) {
      for (const [at, competence] of activity.competences.entries()) {
        rows.push([
          ...(at === 0 ? [cell(activityParas(activity, ' ', '- '), { rows: activity.competences.length })] : []),
          cell(competenceParas(competence, ' ', '- ')),
          ...(competence === inBloc[0]
            ? [cell(pen.draw(epreuvesOf(inBloc), ranksOf(inBloc)), { rows: inBloc.length })]
            : []),
          cell(competence.criteria.map(({ text }) => `- ${text}`)),
        ]);
      }
    }
  }
  const said = PAGES.flatMap((one) => ('text' in one && !one.heading ? [one.text] : []));
  const titles = PAGES.flatMap((one) => ('text' in one && one.heading ? [one.text] : []));
  const truth = truthOf(all, pen.uses, [
    ...textsIn(heading),
    'Intitulé de la certification',
    ...IDENTITY.flat(),
    '3. Référentiel',
    '4. Règles de délivrance',
    ...titles,
  ]);
  const words = [...IDENTITY.flat(), ...titles, '3. Référentiel', '4. Règles de délivrance'].join(' ');
  return {
    name: 'holdout2-presentation',
    about:
      'two pages of presentation, an identity table of another look, rules behind the table, headings in lower case',
    tool: 'python-docx',
    sheet: [
      { rows: identity },
      ...PAGES,
      para('3. Référentiel', { heading: 1, breaks: 'page' }),
      { rows, heading: 1 },
      para('4. Règles de délivrance', { heading: 1 }),
      ...RULES.map((text) => para(text)),
    ],
    truth: {
      ...truth,
      pieces: [...truth.pieces, ...said.map(other), ...RULES.map(other)],
      mayAdd: words.match(/[\p{L}\p{N}]+/gu) ?? [],
    },
  };
}
