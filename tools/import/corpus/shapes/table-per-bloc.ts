import { coded, truthOf } from '../coded.js';
import type { Content } from '../content.js';
import { activityParas, competenceParas, EpreuvePen, officialHeading, runsOf, textsIn } from '../drawing.js';
import type { Shape } from '../shape.js';
import { type Cell, cell, para, type Sheet } from '../sheet.js';

/** One table for each bloc, under a heading; competences 1.1, criteria in a real list without codes. */
export function tablePerBloc(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `Bloc ${n}`,
    activity: (n) => `${n}`,
    competence: (_, activity, n) => `${activity}.${n}`,
    epreuve: (n) => `Évaluation ${n}`,
  });
  const pen = new EpreuvePen(all, ' : ');
  const sheet: Sheet = [para(content.title, { heading: 1 })];
  for (const bloc of all.blocs) {
    const rows: Cell[][] = officialHeading();
    for (const activity of bloc.activities) {
      const { competences } = activity;
      for (const [runAt, run] of runsOf(competences).entries()) {
        for (const [at, competence] of run.entries()) {
          const row: Cell[] = [];
          if (runAt === 0 && at === 0)
            row.push(cell(activityParas(activity, '. ', '- '), { rows: competences.length }));
          row.push(cell(competenceParas(competence, ' ', '- ')));
          if (at === 0)
            row.push(
              cell(
                pen.draw(
                  competence.epreuves,
                  run.map(({ rank }) => rank),
                ),
                { rows: run.length },
              ),
            );
          row.push(cell(competence.criteria.map(({ text }) => para(text, { bullet: true }))));
          rows.push(row);
        }
      }
    }
    sheet.push(para(`${bloc.code} : ${bloc.title}`, { heading: 2 }), { rows, heading: 2 });
  }
  return {
    name: 'table-per-bloc',
    about: 'one table per bloc under a heading, codes 1.1, real bullets',
    tool: 'python-docx',
    sheet,
    truth: truthOf(all, pen.uses, textsIn(officialHeading())),
  };
}
