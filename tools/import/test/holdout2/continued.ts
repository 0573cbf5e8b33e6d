import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { activityParas, competenceParas, EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Block, type Cell, cell, para } from '../../corpus/sheet.js';

const TITLE = 'REFERENTIEL D’ACTIVITES, DE COMPETENCES ET D’EVALUATION';
const HEADING = ['ACTIVITES', 'COMPETENCES', 'MODALITES', 'CRITERES'];

/** Three rows of heading, the first time only; a table for each activity, under « BLOC 1 (suite) » after the first. */
export function continued(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `BLOC ${n}`,
    activity: (_, n) => `ACTIVITE ${n}`,
    competence: (n) => `COMPETENCE ${n}`,
    criterion: (n, competence) => `${competence.replace('COMPETENCE ', 'CRITERE ')}.${n}`,
  });
  const pen = new EpreuvePen(all, '');
  const heading: Cell[][] = [
    [cell([para(TITLE, { bold: true })], { columns: 4 })],
    [cell(['Article L6113-1 du code du travail'], { columns: 4 })],
    HEADING.map((text) => cell([text])),
  ];
  const again: string[] = [];
  const sheet: Block[] = [];
  for (const bloc of all.blocs) {
    for (const [activityAt, activity] of bloc.activities.entries()) {
      const suite = `${bloc.code} : ${bloc.title} (suite)`;
      if (activityAt) again.push(suite);
      const title = activityAt ? suite : `${bloc.code} : ${bloc.title}`;
      const rows: Cell[][] = [...(sheet.length ? [] : heading), [cell([para(title, { bold: true })], { columns: 4 })]];
      for (const [runAt, run] of runsOf(activity.competences).entries()) {
        for (const [at, competence] of run.entries()) {
          const opening = cell(activityParas(activity, ' : ', '- '), { rows: activity.competences.length });
          rows.push([
            ...(runAt === 0 && at === 0 ? [opening] : []),
            cell(competenceParas(competence, ' : ', '- ')),
            ...(at === 0 ? [cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length })] : []),
            cell(competence.criteria.map(({ code, text }) => `${code} : ${text}`)),
          ]);
        }
      }
      sheet.push(sheet.length ? para('', { breaks: 'page' }) : para(''), { rows });
    }
  }
  return {
    name: 'holdout2-continued',
    about:
      'three rows of heading the first time only, « BLOC 1 (suite) » over the tables of the next pages, no accents',
    tool: 'python-docx',
    sheet: [para(content.title, { bold: true }), ...sheet],
    truth: truthOf(all, pen.uses, [...again, ...textsIn(heading)]),
  };
}
