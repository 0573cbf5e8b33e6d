import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';
import { wordsOf } from '../../support/words.js';
import { bullets } from './drawing.js';

const HEADING = ['Activités', 'Compétences', 'Modalités d’évaluation', 'Critères d’évaluation'];
const FORMATS = ['Activité %1 :', '%1.%2.'];

/** Activities and competences numbered by one list of Word over two columns (« Activité 1 : », « 1.1. »). */
export function wordNumbers(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `Bloc n°${n}`,
    activity: (n) => `Activité ${n}`,
    competence: (_, activity, n) => `${activity}.${n}`,
  });
  const pen = new EpreuvePen(all, '');
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  const numbered: string[] = [];
  for (const bloc of all.blocs) {
    rows.push([cell([para(`${bloc.code} - ${bloc.title}`, { bold: true })], { columns: 4 })]);
    for (const activity of bloc.activities) {
      numbered.push(activity.code);
      for (const [runAt, run] of runsOf(activity.competences).entries()) {
        for (const [at, { code, lines, criteria, epreuves }] of run.entries()) {
          numbered.push(code);
          const [first = '', ...rest] = lines;
          const title = para(activity.title, { outline: { formats: FORMATS, level: 0 } });
          const opening = cell([title, ...bullets(activity.tasks)], { rows: activity.competences.length });
          rows.push([
            ...(runAt === 0 && at === 0 ? [opening] : []),
            cell([para(first, { outline: { formats: FORMATS, level: 1 } }), ...bullets(rest)]),
            ...(at === 0 ? [cell(pen.draw(epreuves, ranksOf(run)), { rows: run.length })] : []),
            cell(bullets(criteria.map(({ text }) => text))),
          ]);
        }
      }
    }
  }
  return {
    name: 'holdout2-word-numbers',
    about: 'activities and competences numbered by one list of Word over two columns, real bullets',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 1 }],
    truth: { ...truthOf(all, pen.uses, textsIn(heading)), numbered: numbered.flatMap(wordsOf) },
  };
}
