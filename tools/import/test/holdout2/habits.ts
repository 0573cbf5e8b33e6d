import { type CodedBloc, type CodedCompetence, coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { EpreuvePen, epreuvesOf, OFFICIAL, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';
import type { Piece } from '../../support/truth.js';
import { bullets } from './drawing.js';

const HEADING = [OFFICIAL.activities, OFFICIAL.competences, OFFICIAL.modalities, OFFICIAL.criteria];

/** The criteria of a competence, or those of its bloc in one merged cell. */
function criteria(bloc: CodedBloc, competence: CodedCompetence): Cell[] {
  const inBloc = competencesIn(bloc);
  if (!bloc.criteria.length) return [cell(bullets(competence.criteria.map(({ text }) => text)))];
  return competence === inBloc[0] ? [cell(bullets(bloc.criteria), { rows: inBloc.length })] : [];
}

/** A table in which each bloc holds its épreuves, with real lists. */
function plain(content: Content, name: string, about: string, more: Pick<Shape, 'habit'>): Shape {
  const all = coded(content, {
    bloc: (n) => `Bloc ${n}`,
    activity: (n) => `A${n}`,
    competence: (n) => `C${n}.`,
    epreuve: (n) => `E${n}`,
  });
  const pen = new EpreuvePen(all, ' : ');
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    const inBloc = competencesIn(bloc);
    if (bloc.title) rows.push([cell([para(`${bloc.code} : ${bloc.title}`, { bold: true })], { columns: 4 })]);
    for (const { code, title, tasks, competences } of bloc.activities) {
      for (const [at, competence] of competences.entries()) {
        const [first = '', ...rest] = competence.lines;
        rows.push([
          ...(at === 0
            ? [cell([title ? `${code} : ${title}` : '', ...bullets(tasks)], { rows: competences.length })]
            : []),
          cell([`${competence.code} ${first}`, ...bullets(rest)]),
          ...(competence === inBloc[0]
            ? [cell(pen.draw(epreuvesOf(inBloc), ranksOf(inBloc)), { rows: inBloc.length })]
            : []),
          ...criteria(bloc, competence),
        ]);
      }
    }
  }
  const truth = truthOf(all, pen.uses, textsIn(heading));
  const sheet = [para(content.title, { heading: 1 }), { rows }];
  return { name: `holdout2-${name}`, about, tool: 'python-docx', sheet, truth, ...more };
}

/** What Google Docs writes: fonts on each run, an empty paragraph in each cell, content controls here and there. */
export function google(content: Content): Shape {
  return plain(content, 'google', 'the habits of Google Docs', { habit: 'google' });
}

/** Strict Open XML, as Word can be told to save. */
export function strict(content: Content): Shape {
  return plain(content, 'strict', 'Strict Open XML', { habit: 'strict' });
}

const COMMENT = 'Reformuler avec le comité';

/** Comments, insertions and deletions everywhere (python/habits.py). */
export function reviewed(content: Content): Shape {
  const shape = plain(content, 'reviewed', 'comments and tracked changes everywhere', { habit: 'reviewed' });
  const paras = (shape.sheet ?? []).flatMap((one) =>
    'rows' in one ? one.rows.flatMap((row) => row.flatMap((own) => own.paras)) : [one],
  );
  const runs = paras.filter(({ text }) => text).length;
  const printed = Math.floor((runs + 9) / 20);
  const comments = Array.from(
    { length: printed },
    (): Piece => ({ kind: 'autre', text: COMMENT, facing: [], printed: 1 }),
  );
  const mayAdd = comments.map(() => 'Relecteur');
  return {
    ...shape,
    truth: {
      pieces: [...shape.truth.pieces, ...comments],
      boilerplate: shape.truth.boilerplate,
      absent: ['supprimé'],
      mayAdd,
    },
  };
}
