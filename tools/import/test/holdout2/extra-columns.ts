import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';
import type { Piece } from '../../support/truth.js';

const HEADING = ['N°', 'Compétences', 'Savoirs associés', 'Niveau e-CF', 'Durée', 'Modalités d’évaluation', 'Critères'];
const SAVOIRS = ['Réglementation applicable', 'Outils de calcul', 'Vocabulaire professionnel', 'Notions de gestion'];
const LEVELS = ['A.5 niveau 3', 'D.9 niveau 3', 'E.2 niveau 4'];

/** Columns that the form does not have: a number, knowledge, a level of the e-CF, a duration; activities as full-width rows. */
export function extraColumns(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `UC${n}`,
    activity: (_, n) => `Activité ${n}`,
    competence: (n) => `${n}`,
  });
  const pen = new EpreuvePen(all, '', false);
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  const others: Piece[] = [];
  for (const bloc of all.blocs) {
    rows.push([cell([para(`${bloc.code} : ${bloc.title}`, { bold: true })], { columns: 7 })]);
    for (const { code, title, tasks, competences } of bloc.activities) {
      rows.push([
        cell([para(`${code} : ${title}`, { bold: true }), ...tasks.map((task) => para(`- ${task}`))], { columns: 7 }),
      ]);
      for (const run of runsOf(competences)) {
        for (const [at, { code: own, rank, lines, criteria, epreuves }] of run.entries()) {
          const [first = '', ...rest] = lines;
          const knowledge = [SAVOIRS[rank % 4] ?? '', SAVOIRS[(rank + 1) % 4] ?? ''];
          const hours = `${7 * ((rank % 3) + 1)} heures`;
          const text = [...knowledge, hours].join('\n');
          others.push({ kind: 'autre', text, facing: [], printed: 1 });
          rows.push([
            cell([own]),
            cell([first, ...rest.map((line) => `- ${line}`)]),
            cell(knowledge.map((one) => `- ${one}`)),
            cell([LEVELS[rank % 3] ?? '']),
            cell([hours]),
            ...(at === 0 ? [cell(pen.draw(epreuves, ranksOf(run)), { rows: run.length })] : []),
            cell(criteria.map((one) => `- ${one.text}`)),
          ]);
        }
      }
    }
  }
  const truth = truthOf(all, pen.uses, [...LEVELS, ...textsIn(heading)]);
  return {
    name: 'holdout2-extra-columns',
    about:
      'columns « N° », « Savoirs associés », « Niveau e-CF », « Durée »; activities as full-width rows with their tasks',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 1 }],
    truth: { ...truth, pieces: [...truth.pieces, ...others], mayAdd: mayAdd(others.length) },
  };
}

/** The levels may become references, or stay as words; columns kept in notes may say their headings. */
function mayAdd(competences: number): string[] {
  const words = ['A', '5', 'D', '9', 'E', '2', 'niveau', '3', '4', 'Savoirs', 'associés', 'Niveau', 'e', 'CF', 'Durée'];
  return Array.from({ length: competences }, () => words).flat();
}
