import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { activityParas, competenceParas, epreuvesOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Block, type Cell, cell, para } from '../../corpus/sheet.js';

const HEADING = ['ACTIVITÉS', 'COMPÉTENCES', 'ÉPREUVES', 'CRITÈRES'];
const LIST = 'Liste des épreuves certificatives';

/** The épreuves are told once, on a page above the table, which only quotes them (« E1, E2 »). */
export function listedEpreuves(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `BC${n}`,
    activity: (n) => `A${n}`,
    competence: (n) => `C${n}`,
    epreuve: (n) => `E${n}`,
  });
  const uses = new Map(all.epreuves.map((_, rank) => [rank, [[] as number[]]]));
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  const quotes: string[] = [];
  for (const bloc of all.blocs) {
    const inBloc = competencesIn(bloc);
    const epreuves = epreuvesOf(inBloc);
    for (const rank of epreuves) uses.get(rank)?.[0]?.push(...ranksOf(inBloc));
    const quote = epreuves.map((rank) => all.epreuves[rank]?.code).join(', ');
    quotes.push(quote);
    rows.push([cell([para(`${bloc.code} – ${bloc.title}`, { bold: true })], { columns: 4 })]);
    for (const activity of bloc.activities) {
      for (const [at, competence] of activity.competences.entries()) {
        rows.push([
          ...(at === 0 ? [cell(activityParas(activity, ' – ', '- '), { rows: activity.competences.length })] : []),
          cell(competenceParas(competence, ' – ', '- ')),
          ...(competence === inBloc[0] ? [cell([quote], { rows: inBloc.length })] : []),
          cell(competence.criteria.map(({ text }) => `- ${text}`)),
        ]);
      }
    }
  }
  const list = all.epreuves.flatMap(({ code, title, lines }): Block[] => [
    para(`${code} – ${title}`, { bold: true }),
    ...lines.map((line) => para(line)),
  ]);
  const truth = truthOf(all, uses, [LIST, ...quotes, ...textsIn(heading)]);
  return {
    name: 'holdout2-listed-epreuves',
    about: 'épreuves told on a page above the table, which only quotes their codes',
    tool: 'libreoffice',
    sheet: [
      para(content.title, { heading: 1 }),
      para(LIST, { heading: 2 }),
      ...list,
      para('Référentiel', { heading: 2 }),
      { rows, heading: 1 },
    ],
    truth: {
      ...truth,
      mayAdd: [...quotes, LIST, 'Référentiel'].join(' ').match(/[\p{L}\d]+/gu) ?? [],
      boilerplate: [...truth.boilerplate, 'Référentiel'],
    },
  };
}
