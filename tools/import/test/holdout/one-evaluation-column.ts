import { coded, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { competenceParas, EpreuvePen, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';

const HEADING = ['Activités', 'Compétences', 'Évaluation'];
const LABELS = ['Modalités :', 'Critères :'];

/** Three columns: modalities and criteria share the last one, each under its label; the activity stands over its rows. */
export function oneEvaluationColumn(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `Bloc ${n}`,
    activity: (n) => `A${n}`,
    competence: (n) => `C${n}`,
  });
  const pen = new EpreuvePen(all, '');
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    if (bloc.title) rows.push([cell([`${bloc.code} : ${bloc.title}`], { columns: 3 })]);
    for (const activity of bloc.activities) {
      for (const [at, competence] of activity.competences.entries()) {
        const title = `${activity.code}. ${activity.title}`;
        const first =
          at === 0
            ? [cell([title, ...activity.tasks.map((task) => `* ${task}`)], { rows: activity.competences.length })]
            : [];
        const criteria = competence.criteria.map(({ text }) => para(text, { bullet: true }));
        rows.push([
          ...first,
          cell(competenceParas(competence, '. ', '* ')),
          cell([
            para(LABELS[0] ?? '', { bold: true }),
            ...pen.draw(competence.epreuves, [competence.rank]),
            para(LABELS[1] ?? '', { bold: true }),
            ...criteria,
          ]),
        ]);
      }
    }
  }
  return {
    name: 'holdout-one-evaluation-column',
    about: 'hold-out',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), { rows }],
    truth: truthOf(all, pen.uses, [...LABELS, ...textsIn(heading)]),
  };
}
