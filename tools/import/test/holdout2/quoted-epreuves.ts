import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { activityParas, competenceParas, EpreuvePen, officialHeading, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';

const QUOTES = ['Cf. E2', 'Idem bloc 1'];

/** Épreuves in full beside the first bloc, only quoted beside the others (« Cf. E2 », « Idem bloc 1 »). */
export function quotedEpreuves(content: Content): Shape {
  const used = [[0, 1], [1], [0, 1]];
  const blocs = content.blocs.map((bloc, at) => ({
    ...bloc,
    activities: bloc.activities.map((activity) => ({
      ...activity,
      competences: activity.competences.map((one) => ({ ...one, epreuves: used[at] ?? [] })),
    })),
  }));
  const all = coded(
    { ...content, blocs, epreuves: content.epreuves.slice(0, 2) },
    {
      bloc: (n) => `BC${n}`,
      activity: (n) => `A${n}`,
      competence: (n) => `C${n}`,
      criterion: (n, competence) => `Cr${competence.slice(1)}.${n}`,
      epreuve: (n) => `E${n}`,
    },
  );
  const pen = new EpreuvePen(all, ' - ');
  const rows: Cell[][] = officialHeading();
  for (const [blocAt, bloc] of all.blocs.entries()) {
    rows.push([cell([para(`${bloc.code} - ${bloc.title}`, { bold: true })], { columns: 4 })]);
    const inBloc = competencesIn(bloc);
    const modalities = () => {
      const quote = QUOTES[blocAt - 1];
      const paras = pen.draw(used[blocAt] ?? [], ranksOf(inBloc));
      return cell(quote ? [quote] : paras, { rows: inBloc.length });
    };
    for (const activity of bloc.activities) {
      for (const [at, competence] of activity.competences.entries()) {
        const opening = cell(activityParas(activity, '. ', '• '), { rows: activity.competences.length });
        rows.push([
          ...(at === 0 ? [opening] : []),
          cell(competenceParas(competence, '. ', '• ')),
          ...(competence === inBloc[0] ? [modalities()] : []),
          cell(competence.criteria.map(({ code, text }) => `${code} : ${text}`)),
        ]);
      }
    }
  }
  const truth = truthOf(all, pen.uses, [...QUOTES, ...textsIn(officialHeading())]);
  return {
    name: 'holdout2-quoted-epreuves',
    about: 'épreuves in full beside the first bloc, « Cf. E2 » and « Idem bloc 1 » beside the others',
    tool: 'libreoffice',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 2 }],
    truth: {
      ...truth,
      pieces: truth.pieces.map((one) => (one.kind === 'epreuve' ? { ...one, printed: 1 } : one)),
      mayAdd: ['Cf', 'E2', 'Idem', 'bloc', '1'],
    },
  };
}
