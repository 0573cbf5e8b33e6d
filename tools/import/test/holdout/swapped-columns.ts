import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { competenceParas, EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';

const HEADING = [
  'Blocs de compétences',
  'Activités',
  'Compétences visées',
  'Critères et indicateurs',
  'Modalités des épreuves',
];

/** Five columns in another order: the bloc first in its own, criteria before modalities; codes C.1.2 with a dot. */
export function swappedColumns(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `BC0${n}`,
    activity: (n) => `Act. ${n}`,
    competence: (_, activity, n) => `C.${activity}.${n}`,
    epreuve: (n) => `EP${n}`,
  });
  const pen = new EpreuvePen(all, ' / ', false);
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    const height = competencesIn(bloc).length;
    for (const [activityAt, activity] of bloc.activities.entries()) {
      for (const [runAt, run] of runsOf(activity.competences).entries()) {
        for (const [at, competence] of run.entries()) {
          const row: Cell[] = [];
          const opens = runAt === 0 && at === 0;
          if (opens && activityAt === 0) row.push(cell([`${bloc.code} ${bloc.title}`], { rows: height }));
          if (opens) {
            row.push(
              cell([`${activity.code} ${activity.title}`, ...activity.tasks.map((task) => `▪ ${task}`)], {
                rows: activity.competences.length,
              }),
            );
          }
          row.push(cell(competenceParas(competence, ' : ', '▪ ')));
          row.push(cell(competence.criteria.map(({ text }) => `▪ ${text}`)));
          if (at === 0) row.push(cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length }));
          rows.push(row);
        }
      }
    }
  }
  return {
    name: 'holdout-swapped-columns',
    about: 'hold-out',
    tool: 'libreoffice',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 1 }],
    truth: truthOf(all, pen.uses, textsIn(heading)),
  };
}
