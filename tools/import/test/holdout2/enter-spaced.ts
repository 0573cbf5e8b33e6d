import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import {
  activityParas,
  competenceParas,
  EpreuvePen,
  epreuvesOf,
  officialHeading,
  textsIn,
} from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Block, type Cell, cell, para } from '../../corpus/sheet.js';
import { numberedInBlocs, spaced } from './drawing.js';

/**
 * Enter for spacing, page breaks by hand, the heading typed again on each page; the bloc, its activities and their tasks in one
 * merged cell; the épreuves of a bloc one after another in another one.
 */
export function enterSpaced(content: Content): Shape {
  const all = numberedInBlocs(
    coded(content, {
      bloc: (n) => `BLOC ${n}`,
      activity: (_, n) => `Activité ${n}`,
      epreuve: (n) => `Épreuve ${n}`,
    }),
    (bloc, n) => `C${bloc}.${n}`,
  );
  const pen = new EpreuvePen(all, ' : ');
  const sheet = all.blocs.flatMap((bloc, at): Block[] => {
    const inBloc = competencesIn(bloc);
    const height = { rows: inBloc.length };
    const rows: Cell[][] = inBloc.map((competence, rank) => {
      const criteria = cell(spaced(competence.criteria.map(({ text }) => para(`- ${text}`))));
      const own = cell(spaced(competenceParas(competence, ' – ', '    - ')));
      if (rank > 0) return [own, criteria];
      const title = para(`${bloc.code} – ${bloc.title.toUpperCase()}`, { bold: true });
      const activities = bloc.activities.flatMap((one) => activityParas(one, ' : ', '- '));
      const epreuves = pen.draw(epreuvesOf(inBloc), ranksOf(inBloc));
      return [cell(spaced([title, ...activities]), height), own, cell(spaced(epreuves), height), criteria];
    });
    const start = at ? para('', { breaks: 'page' }) : para('');
    return [start, para(''), { rows: [...officialHeading(), ...rows] }];
  });
  const printed = { ...all, blocs: all.blocs.map((bloc) => ({ ...bloc, title: bloc.title.toUpperCase() })) };
  const title = para(content.title, { bold: true });
  return {
    name: 'holdout2-enter-spaced',
    about:
      'empty paragraphs, page breaks by hand, bloc with activities and tasks in one cell, épreuves of the bloc in one cell',
    tool: 'python-docx',
    sheet: [para(''), title, para(''), ...sheet],
    truth: { ...truthOf(printed, pen.uses, textsIn(officialHeading())), activitiesAreLoose: true },
  };
}
