import { type CodedBloc, coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { activityParas, competenceParas, EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Block, type Cell, cell, para } from '../../corpus/sheet.js';

const HEADING = ['ACTIVITES', 'COMPETENCES', 'MODALITES D’EVALUATION', 'CRITERES D’EVALUATION'];

/** Specialities: each a title between the tables (« Option A : … »), with a table of its own. */
export function specialities(content: Content): Shape {
  const [first, second, third] = content.blocs;
  if (!first || !second || !third) throw new Error('a content with three blocs is needed');
  const choice = { title: 'Réaliser un chantier dans sa spécialité', criteria: [], activities: [] };
  const all = coded(
    { ...content, blocs: [first, choice, second, third] },
    {
      bloc: (n) => (n > 2 ? `Option ${'AB'[n - 3]}` : `Bloc de compétences ${n}`),
      activity: (n) => `A${n}`,
      competence: (_, activity, n) => `A${activity}C${n}`,
      criterion: (n, competence) => `${competence}Cr${n}`,
    },
  );
  const pen = new EpreuvePen(all, '');
  const heading = HEADING.map((text) => cell([text]));
  const table = (bloc: CodedBloc): Block => {
    const rows: Cell[][] = [heading];
    for (const activity of bloc.activities) {
      for (const [runAt, run] of runsOf(activity.competences).entries()) {
        for (const [at, competence] of run.entries()) {
          const opening = cell(activityParas(activity, ' – ', '- '), { rows: activity.competences.length });
          rows.push([
            ...(runAt === 0 && at === 0 ? [opening] : []),
            cell(competenceParas(competence, ' – ', '- ')),
            ...(at === 0 ? [cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length })] : []),
            cell(competence.criteria.map(({ code, text }) => `${code} – ${text}`)),
          ]);
        }
      }
    }
    return { rows, heading: 1 };
  };
  const sheet = all.blocs.flatMap((bloc, at): Block[] => [
    para(`${bloc.code} : ${bloc.title}`, at > 1 ? { bold: true } : { heading: 2 }),
    ...(bloc.activities.length ? [table(bloc)] : []),
  ]);
  const truth = truthOf(all, pen.uses, textsIn([heading]));
  const offered = all.blocs.slice(2).flatMap(competencesIn);
  const pieces = truth.pieces.map((one) =>
    one.kind === 'bloc' && !one.facing.length ? { ...one, facing: ranksOf(offered) } : one,
  );
  return {
    name: 'holdout2-specialities',
    about: 'options as titles between tables, a table each; épreuves without codes; headings without accents',
    tool: 'libreoffice-odt',
    sheet: [para(content.title, { heading: 1 }), ...sheet],
    truth: { ...truth, pieces },
  };
}
