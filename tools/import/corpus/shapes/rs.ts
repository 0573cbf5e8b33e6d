import { coded, truthOf } from '../coded.js';
import type { Content } from '../content.js';
import { competenceParas, EpreuvePen, OFFICIAL, runsOf, textsIn } from '../drawing.js';
import type { Shape } from '../shape.js';
import { type Cell, cell, para } from '../sheet.js';

/** A certification of the répertoire spécifique: no column of activities, no bloc. */
export function rs(content: Content): Shape {
  const flat: Content = { ...content, blocs: content.blocs.map((bloc) => ({ ...bloc, title: '' })) };
  for (const bloc of flat.blocs) bloc.activities = bloc.activities.map((one) => ({ ...one, title: '', tasks: [] }));
  const all = coded(flat, {
    competence: (n) => `C${n}`,
    criterion: (n, competence) => `${competence}.${n}`,
  });
  const pen = new EpreuvePen(all, '');
  const heading: Cell[][] = [
    [cell([para(OFFICIAL.competences)]), cell([para(OFFICIAL.evaluation)], { columns: 2 })],
    [cell(['']), cell([para('Modalités d’évaluation')]), cell([para('Critères d’évaluation')])],
  ];
  const rows: Cell[][] = [...heading];
  const competences = all.blocs.flatMap((bloc) => bloc.activities.flatMap((activity) => activity.competences));
  for (const run of runsOf(competences)) {
    for (const [at, competence] of run.entries()) {
      const row = [cell(competenceParas(competence, ' – ', '- '))];
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
      row.push(cell(competence.criteria.map(({ code, text }) => `${code} ${text}`)));
      rows.push(row);
    }
  }
  return {
    name: 'rs',
    about: 'répertoire spécifique: three columns, no activity, no bloc, épreuves without code',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 2 }],
    truth: truthOf(all, pen.uses, textsIn(heading)),
  };
}
