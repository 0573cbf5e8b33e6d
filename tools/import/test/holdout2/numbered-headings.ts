import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { competenceParas, EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Block, type Cell, cell, type Para, para } from '../../corpus/sheet.js';
import { wordsOf } from '../../support/words.js';
import { bullets } from './drawing.js';

const HEADING = ['Activités', 'Compétences', 'Modalités d’évaluation', 'Critères d’évaluation'];
const LEAD = 'Le candidat est capable de :';
const DEEPER = ['avec les pièces du dossier', 'avec les données de l’annexe'];

/** Blocs as headings numbered by Word (« Bloc 1 – »), a table each; criteria as a list of two levels below a lead. */
export function numberedHeadings(content: Content): Shape {
  const all = coded(content, { bloc: (n) => `Bloc ${n}`, activity: (n) => `A${n}`, competence: (n) => `C${n}` });
  const pen = new EpreuvePen(all, '');
  const heading = HEADING.map((text) => cell([para(text, { bold: true })]));
  for (const one of all.blocs.flatMap((bloc) => bloc.activities.flatMap(({ competences }) => competences))) {
    const [first = '', ...rest] = one.criteria.map(({ text }) => text);
    one.criteria = [{ code: '', text: [LEAD, first, ...DEEPER, ...rest].join('\n') }];
  }
  const listed = (text: string): Para[] => {
    const [lead = '', ...rest] = text.split('\n');
    return [para(lead), ...rest.map((one) => para(one, { bullet: DEEPER.includes(one) ? 2 : true }))];
  };
  const sheet = all.blocs.flatMap((bloc): Block[] => {
    const rows: Cell[][] = [heading];
    for (const { code, title, tasks, competences } of bloc.activities) {
      for (const [runAt, run] of runsOf(competences).entries()) {
        for (const [at, competence] of run.entries()) {
          const opening = cell([para(`${code} ${title}`, { bold: true }), ...bullets(tasks)], {
            rows: competences.length,
          });
          rows.push([
            ...(runAt === 0 && at === 0 ? [opening] : []),
            cell(competenceParas(competence, '. ', '- ')),
            ...(at === 0 ? [cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length })] : []),
            cell(competence.criteria.flatMap(({ text }) => listed(text))),
          ]);
        }
      }
    }
    const title = para(bloc.title, { heading: 2, outline: { formats: ['Bloc %1 –'], level: 0 } });
    return [title, { rows, heading: 1 }];
  });
  return {
    name: 'holdout2-numbered-headings',
    about: 'blocs as headings numbered by Word, a table each; criteria as a list of two levels below a lead',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), ...sheet],
    truth: { ...truthOf(all, pen.uses, textsIn([heading])), numbered: all.blocs.flatMap(({ code }) => wordsOf(code)) },
  };
}
