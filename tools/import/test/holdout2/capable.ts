import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { EpreuvePen, epreuvesOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';
import { bullets } from './drawing.js';

const HEADING = ['Activités', 'Compétences', 'Modalités d’évaluation', 'Critères d’évaluation'];

/**
 * Competences without codes, several in a cell and parted by an empty paragraph; sentences as criteria, those of an activity in
 * one cell; blocs called as on the website of the RNCP.
 */
export function capable(content: Content): Shape {
  const all = coded(content, { bloc: (n) => `RNCP38765BC0${n}` });
  const pen = new EpreuvePen(all, '');
  const heading = [HEADING.map((text) => cell([text]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    rows.push([cell([para(`${bloc.code} - ${bloc.title}`, { bold: true })], { columns: 4 })]);
    for (const { title, tasks, competences } of bloc.activities) {
      rows.push([
        cell([para(title, { bold: true }), ...bullets(tasks)]),
        cell(
          competences.flatMap(({ lines: [first = '', ...rest] }, at) => [
            ...(at ? [para('')] : []),
            para(first),
            ...bullets(rest),
          ]),
        ),
        cell(pen.draw(epreuvesOf(competences), ranksOf(competences))),
        cell(competences.flatMap(({ criteria }) => criteria.flatMap(({ text }) => [para(text), para('')]))),
      ]);
    }
  }
  const truth = truthOf(all, pen.uses, textsIn(heading));
  const activities = all.blocs.flatMap((bloc) => bloc.activities);
  const besideRank = (rank = -1) =>
    ranksOf(activities.find(({ competences }) => competences.some((one) => one.rank === rank))?.competences ?? []);
  const pieces = truth.pieces.map((one) =>
    one.kind === 'critere' ? { ...one, facing: besideRank(one.facing[0]) } : one,
  );
  return {
    name: 'holdout2-capable',
    about:
      'several competences without codes in a cell, parted by empty paragraphs; « Le candidat… » criteria of an activity',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 1 }],
    truth: { ...truth, pieces },
  };
}
