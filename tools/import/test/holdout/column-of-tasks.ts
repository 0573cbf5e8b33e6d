import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { competenceParas, EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';

const TITLES = [
  'Activités professionnelles',
  'Tâches',
  'Compétences associées',
  'Critères de performance',
  'Mode d’évaluation',
];

/** Tasks in a column of their own; codes AT1 and CP1, ticks before the criteria, blocs as paragraphs between tables. */
export function columnOfTasks(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `BC${n}`,
    activity: (n) => `AT${n}`,
    competence: (n) => `CP${n}`,
    epreuve: (n) => `E${n}`,
  });
  const pen = new EpreuvePen(all, '. ');
  const heading = [TITLES.map((text) => cell([text.toUpperCase()]))];
  const sheet = all.blocs.flatMap((bloc) => {
    const rows: Cell[][] = [...heading];
    for (const { code, title, tasks, competences } of bloc.activities) {
      for (const [runAt, run] of runsOf(competences).entries()) {
        for (const [at, competence] of run.entries()) {
          const height = { rows: competences.length };
          const opening = [
            cell([`${code} : ${title}`], height),
            cell(
              tasks.map((task) => `– ${task}`),
              height,
            ),
          ];
          rows.push([
            ...(runAt === 0 && at === 0 ? opening : []),
            cell(competenceParas(competence, ' : ', '– ')),
            cell(competence.criteria.map(({ text }) => `✓ ${text}`)),
            ...(at === 0 ? [cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length })] : []),
          ]);
        }
      }
    }
    return [...(bloc.title ? [para(`${bloc.code} : ${bloc.title}`, { bold: true })] : []), { rows, heading: 1 }];
  });
  return {
    name: 'holdout-column-of-tasks',
    about: 'hold-out',
    tool: 'pandoc',
    sheet: [para(content.title, { heading: 1 }), ...sheet],
    truth: truthOf(all, pen.uses, textsIn(heading)),
  };
}
