import { coded, competencesIn, ranksOf, truthOf } from '../coded.js';
import type { Content } from '../content.js';
import { activityParas, competenceParas, EpreuvePen, officialHeading, runsOf, textsIn } from '../drawing.js';
import type { Shape, Tool } from '../shape.js';
import { type Cell, cell, para } from '../sheet.js';

/** The form as it should be: full-width blocs, merged activities and épreuves, criteria of a bloc in one merged cell. */
export function fullWidth(content: Content, name: string, tool: Tool): Shape {
  const all = coded(content, {
    bloc: (n) => `Bloc ${n}`,
    activity: (_, n) => `A${n}`,
    competence: (n) => `C${n}`,
    criterion: (n, competence) => `CE${competence.slice(1)}.${n}`,
    epreuve: (n) => `Évaluation ${n}`,
  });
  const pen = new EpreuvePen(all, ' : ');
  const rows: Cell[][] = officialHeading();
  for (const bloc of all.blocs) {
    if (bloc.title) rows.push([cell([para(`${bloc.code} : ${bloc.title}`, { bold: true })], { columns: 4 })]);
    const inBloc = competencesIn(bloc);
    for (const activity of bloc.activities) {
      const runs = runsOf(activity.competences);
      for (const [runAt, run] of runs.entries()) {
        for (const [at, competence] of run.entries()) {
          const row: Cell[] = [];
          if (runAt === 0 && at === 0) {
            row.push(cell(activityParas(activity, ' – ', '- '), { rows: activity.competences.length }));
          }
          row.push(cell(competenceParas(competence, ' ', '- ')));
          if (at === 0) row.push(cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length }));
          if (!bloc.criteria.length) row.push(cell(competence.criteria.map(({ code, text }) => `${code} ${text}`)));
          else if (competence === inBloc[0]) {
            row.push(
              cell(
                bloc.criteria.map((text) => `- ${text}`),
                { rows: inBloc.length },
              ),
            );
          }
          rows.push(row);
        }
      }
    }
  }
  const front = 'ÉLÉMENTS COMPLÉMENTAIRES RELATIFS À LA DEMANDE';
  return {
    name,
    about: 'the form with merged cells; criteria of a whole bloc when the content has them',
    tool,
    sheet: [para(front), para(content.title, { heading: 1 }), { rows, heading: 2 }],
    truth: truthOf(all, pen.uses, [front, ...textsIn(officialHeading())]),
  };
}
