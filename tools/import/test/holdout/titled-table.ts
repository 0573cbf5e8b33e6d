import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { EpreuvePen, epreuvesOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';

const TITLES = ['ACTIVITES ET TACHES', 'COMPETENCES ATTESTEES', 'EPREUVES CERTIFICATIVES', 'INDICATEURS DE REUSSITE'];

/**
 * The heading comes again below each bloc, which opens it; competences of an activity in one cell, in bold and with their criteria
 * beside them by code.
 */
export function titledTable(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `Certificat de compétences ${n}`,
    activity: (n) => `Activité ${n}`,
    competence: (n) => `C${n}`,
    criterion: (n, competence) => `${competence}.${n}`,
    epreuve: (n) => `Épreuve n°${n}`,
  });
  const pen = new EpreuvePen(all, ' – ');
  const heading = [TITLES.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [];
  for (const bloc of all.blocs) {
    rows.push([cell([para(`${bloc.code} : ${bloc.title}`)], { columns: 4 })], ...heading);
    const height = competencesIn(bloc).length;
    for (const [activityAt, { code, title, tasks, competences }] of bloc.activities.entries()) {
      for (const [at, { code: own, lines, criteria }] of competences.entries()) {
        const [first = '', ...rest] = lines;
        const opens =
          at === 0 ? [cell([para(`${code} – ${title}`, { bold: true }), ...tasks], { rows: competences.length })] : [];
        const inBloc = competencesIn(bloc);
        rows.push([
          ...opens,
          cell([para(`${own} : ${first}`, { bold: true }), ...rest.map((line) => para(line, { bullet: true }))]),
          ...(at === 0 && activityAt === 0
            ? [cell(pen.draw(epreuvesOf(inBloc), ranksOf(inBloc)), { rows: height })]
            : []),
          cell(criteria.map((one) => `${one.code} ${one.text}`)),
        ]);
      }
    }
  }
  return {
    name: 'holdout-titled-table',
    about: 'hold-out',
    tool: 'libreoffice-odt',
    sheet: [para(content.title, { heading: 1 }), { rows }],
    truth: truthOf(all, pen.uses, textsIn(heading)),
  };
}
