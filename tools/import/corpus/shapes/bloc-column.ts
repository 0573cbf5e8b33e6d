import { coded, competencesIn, ranksOf, truthOf } from '../coded.js';
import type { Content } from '../content.js';
import { activityParas, competenceParas, EpreuvePen, epreuvesOf, officialHeading, textsIn } from '../drawing.js';
import type { Shape } from '../shape.js';
import { type Cell, cell, para } from '../sheet.js';

/**
 * Blocs and their activities in one merged cell of the first column, épreuves merged over all of the bloc, competences
 * numbered by Word (no code is in the text), typed bullets, a heading that is not repeated.
 */
export function blocColumn(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `BLOC ${n}`,
    activity: (n) => `A${n}`,
    competence: (n) => `C${n}`,
    epreuve: (n) => `E${n}`,
  });
  const pen = new EpreuvePen(all, ' - ');
  const rows: Cell[][] = officialHeading();
  const numbered: string[] = [];
  for (const bloc of all.blocs) {
    const competences = competencesIn(bloc);
    const height = competences.length;
    for (const [at, competence] of competences.entries()) {
      const [first, ...rest] = competenceParas({ ...competence, code: '' }, '', '• ');
      numbered.push(competence.code);
      const own = cell([{ ...(first ?? para('')), numbering: 'C%1.' }, ...rest]);
      const criteria = cell(competence.criteria.map(({ text }) => `•\t${text}`));
      if (at > 0) {
        rows.push([own, criteria]);
        continue;
      }
      const title = para(`${bloc.code} - ${bloc.title}`, { bold: true });
      const activities = bloc.activities.flatMap((activity) => activityParas(activity, ' : ', '• '));
      const epreuves = pen.draw(epreuvesOf(competences), ranksOf(competences));
      rows.push([cell([title, ...activities], { rows: height }), own, cell(epreuves, { rows: height }), criteria]);
    }
  }
  const truth = truthOf(all, pen.uses, textsIn(officialHeading()));
  return {
    name: 'bloc-column',
    about: 'blocs in the first column, épreuves merged over activities, automatic numbers, typed bullets',
    tool: 'python-docx',
    sheet: [para(content.title), { rows }],
    truth: { ...truth, numbered, activitiesAreLoose: true },
  };
}
