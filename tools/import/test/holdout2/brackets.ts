import { coded, competencesIn, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { EpreuvePen, epreuvesOf, OFFICIAL, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';
import { spaced } from './drawing.js';

const HEADING = [OFFICIAL.activities, OFFICIAL.competences, OFFICIAL.modalities, OFFICIAL.criteria];

/** Codes in brackets or with a stroke, titles of épreuves like any other line, criteria by line breaks in one paragraph. */
export function brackets(content: Content): Shape {
  const all = coded(content, { bloc: (n) => `Bloc ${n}`, activity: (n) => `A${n}`, competence: (n) => `C${n}` });
  const pen = new EpreuvePen(all, '', false);
  const heading = [HEADING.map((text) => cell([text]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    const inBloc = competencesIn(bloc);
    rows.push([cell([para(`${bloc.code} / ${bloc.title}`, { bold: true })], { columns: 4 })]);
    for (const { code, title, tasks, competences } of bloc.activities) {
      for (const [at, { code: own, lines, criteria, rank }] of competences.entries()) {
        const [first = '', ...rest] = lines;
        rows.push([
          ...(at === 0
            ? [cell([`${code}/ ${title}`, ...tasks.map((one) => `- ${one}`)], { rows: competences.length })]
            : []),
          cell([[`(${own}) ${first}`, ...rest.map((one) => `- ${one}`)].join('\n')]),
          ...(rank === inBloc[0]?.rank
            ? [cell(spaced(pen.draw(epreuvesOf(inBloc), ranksOf(inBloc))), { rows: inBloc.length })]
            : []),
          cell([criteria.map(({ text }) => `• ${text}`).join('\n')]),
        ]);
      }
    }
  }
  return {
    name: 'holdout2-brackets',
    about: 'codes in brackets or with a stroke, titles of épreuves not in bold, line breaks instead of paragraphs',
    tool: 'python-docx',
    sheet: [para(content.title.toUpperCase(), { bold: true }), { rows }],
    truth: truthOf({ ...all, title: content.title.toUpperCase() }, pen.uses, textsIn(heading)),
  };
}
