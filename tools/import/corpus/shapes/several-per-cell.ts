import { coded, ranksOf, truthOf } from '../coded.js';
import type { Content } from '../content.js';
import { activityParas, competenceParas, EpreuvePen, epreuvesOf, officialHeading, textsIn } from '../drawing.js';
import type { Shape } from '../shape.js';
import { type Cell, cell, para } from '../sheet.js';

/** One row an activity: all its competences in one cell (A1C1, A1C2…), all their criteria in another, by their codes. */
export function severalPerCell(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `Bloc de compétences n° ${n}`,
    activity: (n) => `A${n}`,
    competence: (_, activity, n) => `A${activity}C${n}`,
    criterion: (n, competence) => `CE${competence.slice(1).replace('C', '.')}.${n}`,
    epreuve: (n) => `Épreuve ${n}`,
  });
  const pen = new EpreuvePen(all, ' : ');
  const rows: Cell[][] = officialHeading();
  for (const bloc of all.blocs) {
    if (bloc.title) rows.push([cell([para(`${bloc.code} – ${bloc.title}`, { bold: true })], { columns: 4 })]);
    for (const activity of bloc.activities) {
      const { competences } = activity;
      rows.push([
        cell(activityParas(activity, ' – ', '- ')),
        cell(competences.flatMap((one) => competenceParas(one, ' ', '- '))),
        cell(pen.draw(epreuvesOf(competences), ranksOf(competences))),
        cell(competences.flatMap(({ criteria }) => criteria.map(({ code, text }) => `${code} ${text}`))),
      ]);
    }
  }
  return {
    name: 'several-per-cell',
    about: 'several competences per cell, codes A1C1 and CE labels',
    tool: 'python-docx',
    sheet: [para('5 - RÉFÉRENTIELS'), para(content.title, { bold: true }), { rows }],
    truth: truthOf(all, pen.uses, ['5 - RÉFÉRENTIELS', ...textsIn(officialHeading())]),
  };
}
