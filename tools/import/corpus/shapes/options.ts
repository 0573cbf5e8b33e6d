import { type CodedBloc, coded, competencesIn, ranksOf, truthOf } from '../coded.js';
import type { Content } from '../content.js';
import { competenceParas, EpreuvePen, officialHeading, runsOf, textsIn } from '../drawing.js';
import type { Shape } from '../shape.js';
import { type Cell, cell, para } from '../sheet.js';

/** A content whose last bloc offers its activities as options: each becomes a bloc of its own, after an empty one. */
function withOptions(content: Content): Content {
  const last = content.blocs.at(-1);
  if (!last) return content;
  const options = last.activities.map((activity) => ({
    title: activity.title,
    criteria: [],
    activities: [{ ...activity, title: '', tasks: [] }],
  }));
  return { ...content, blocs: [...content.blocs.slice(0, -1), { ...last, activities: [] }, ...options] };
}

/** A bloc of specialisation: its title, then a row for each option; competences C1, C2… without activity in the options. */
export function options(content: Content): Shape {
  const choiceAt = content.blocs.length - 1;
  const letter = (n: number) => String.fromCharCode('A'.charCodeAt(0) + n - choiceAt - 2);
  const all = coded(withOptions(content), {
    bloc: (n) => (n > choiceAt + 1 ? `Option ${letter(n)}` : `Bloc ${n}`),
    activity: (n) => `A${n}`,
    competence: (n) => `C${n}`,
    criterion: (n, competence) => `CE${competence.slice(1)}.${n}`,
    epreuve: (n) => `Épreuve ${n}`,
  });
  const pen = new EpreuvePen(all, ' : ');
  const rows: Cell[][] = officialHeading();
  const bloc = (one: CodedBloc) => {
    rows.push([cell([para(`${one.code} – ${one.title}`, { bold: true })], { columns: 4 })]);
    for (const { code, title, competences } of one.activities) {
      for (const run of runsOf(competences)) {
        for (const [at, competence] of run.entries()) {
          const opens = competence === competences[0];
          const row = opens ? [cell([title ? `${code} – ${title}` : ''], { rows: competences.length })] : [];
          row.push(cell(competenceParas(competence, ' – ', '- ')));
          if (at === 0) row.push(cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length }));
          row.push(cell(competence.criteria.map(({ code, text }) => `${code} – ${text}`)));
          rows.push(row);
        }
      }
    }
  };
  const flat = all.blocs.map((one) => ({
    ...one,
    activities: one.activities.map((activity) => ({ ...activity, tasks: [] })),
  }));
  for (const one of flat) bloc(one);
  const truth = truthOf({ ...all, blocs: flat }, pen.uses, textsIn(officialHeading()));
  const offered = flat.slice(choiceAt + 1).flatMap(competencesIn);
  const pieces = truth.pieces.map((one) =>
    one.kind === 'bloc' && !one.facing.length ? { ...one, facing: ranksOf(offered) } : one,
  );
  return {
    name: 'options',
    about: 'a bloc of specialisation whose options are full-width rows, dashes after the codes',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), { rows }],
    truth: { ...truth, pieces },
  };
}
