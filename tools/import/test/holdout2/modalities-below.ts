import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { competenceParas, EpreuvePen, epreuvesOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';

const HEADING = ['Activités', 'Compétences', 'Critères d’évaluation'];
const LABEL = 'Modalités d’évaluation du bloc';

/** No column of modalities: they are a full-width row that ends each bloc; the title of a bloc in a cell beside its code. */
export function modalitiesBelow(content: Content): Shape {
  const all = coded(content, { bloc: (n) => `BC0${n}`, activity: (n) => `A${n}`, competence: (n) => `C${n}` });
  const pen = new EpreuvePen(all, '');
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    const inBloc = competencesIn(bloc);
    rows.push([cell([para(bloc.code, { bold: true })]), cell([para(bloc.title, { bold: true })], { columns: 2 })]);
    for (const { code, title, tasks, competences } of bloc.activities) {
      for (const [at, competence] of competences.entries()) {
        const paras = [para(`${code} – ${title}`), ...tasks.map((task) => para(`– ${task}`))];
        rows.push([
          ...(at === 0 ? [cell(paras, { rows: competences.length })] : []),
          cell(competenceParas(competence, ' : ', '– ')),
          cell(competence.criteria.map(({ text }) => `– ${text}`)),
        ]);
      }
    }
    rows.push([cell([para(LABEL, { bold: true }), ...pen.draw(epreuvesOf(inBloc), ranksOf(inBloc))], { columns: 3 })]);
  }
  return {
    name: 'holdout2-modalities-below',
    about: 'modalities in a full-width row that ends each bloc; code and title of a bloc in two cells',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 1 }],
    truth: truthOf(all, pen.uses, [LABEL, ...textsIn(heading)]),
  };
}
