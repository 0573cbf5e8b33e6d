import { coded, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { competenceParas, EpreuvePen, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';
import type { Piece } from '../../support/truth.js';
import { bullets } from './drawing.js';

const HEADING = ['Compétences évaluées', 'Modalités et critères d’évaluation'];
const LABEL = 'Critères d’évaluation';
const AIM =
  'Cette certification s’adresse à des salariés et à des bénévoles qui animent des ateliers ouverts au public.';

/** A certification of the répertoire spécifique in two columns: the épreuve, then its criteria under a label. */
export function twoColumns(content: Content): Shape {
  const blocs = content.blocs.map((bloc) => ({
    ...bloc,
    title: '',
    activities: bloc.activities.map((activity) => ({ ...activity, title: '', tasks: [] })),
  }));
  const all = coded({ ...content, blocs }, { competence: (n) => `Compétence ${n}` });
  const pen = new EpreuvePen(all, '');
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  for (const one of all.blocs.flatMap((bloc) => bloc.activities.flatMap(({ competences }) => competences))) {
    rows.push([
      cell(competenceParas(one, ' : ', '- ')),
      cell([
        ...pen.draw(one.epreuves, [one.rank]),
        para(LABEL, { bold: true }),
        ...bullets(one.criteria.map(({ text }) => text)),
      ]),
    ]);
  }
  const aim: Piece = { kind: 'autre', text: AIM, facing: [], printed: 1 };
  const truth = truthOf(all, pen.uses, [LABEL, 'Référentiel', ...textsIn(heading)]);
  return {
    name: 'holdout2-two-columns',
    about: 'répertoire spécifique in two columns, modalities and criteria in one',
    tool: 'pandoc',
    sheet: [para('Référentiel', { heading: 1 }), para(content.title, { heading: 2 }), para(AIM), { rows, heading: 1 }],
    truth: { ...truth, pieces: [...truth.pieces, aim] },
  };
}
