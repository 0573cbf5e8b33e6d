import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { activityParas, competenceParas, EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Cell, cell, para } from '../../corpus/sheet.js';

const HEADING = [
  'Activities / Activités',
  'Skills / Compétences',
  'Assessment methods / Modalités d’évaluation',
  'Assessment criteria / Critères d’évaluation',
];
const ENGLISH = [
  'Map the digital services of an organisation, using operation records, in order to measure their cost',
  'Lead a working session in English with partners from several countries to agree on a shared roadmap',
];
const CRITERIA = ['Every service has an owner and a measured cost', 'The minutes list decisions, owners and dates'];

/** English and French mixed, in the headings and in the texts. */
export function bilingual(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `BC${n}`,
    activity: (n) => `A${n}`,
    competence: (n) => `C${n}`,
    criterion: (n, competence) => `${competence}-${n}`,
    epreuve: (n) => `Assessment ${n}`,
  });
  for (const bloc of all.blocs) {
    const [competence] = bloc.activities[0]?.competences ?? [];
    if (!competence) continue;
    competence.lines = [ENGLISH[competence.rank % 2] ?? ''];
    competence.criteria = [{ code: `${competence.code}-1`, text: CRITERIA[competence.rank % 2] ?? '' }];
  }
  const pen = new EpreuvePen(all, ' – ');
  const heading = [HEADING.map((text) => cell([para(text, { bold: true })]))];
  const rows: Cell[][] = [...heading];
  for (const bloc of all.blocs) {
    rows.push([cell([para(`${bloc.code} - ${bloc.title}`, { bold: true })], { columns: 4 })]);
    for (const activity of bloc.activities) {
      for (const [runAt, run] of runsOf(activity.competences).entries()) {
        for (const [at, competence] of run.entries()) {
          const opening = cell(activityParas(activity, '. ', '- '), { rows: activity.competences.length });
          rows.push([
            ...(runAt === 0 && at === 0 ? [opening] : []),
            cell(competenceParas(competence, '. ', '- ')),
            ...(at === 0 ? [cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length })] : []),
            cell(competence.criteria.map(({ code, text }) => `${code}. ${text}`)),
          ]);
        }
      }
    }
  }
  return {
    name: 'holdout2-bilingual',
    about: 'English and French mixed, in the headings and in the texts',
    tool: 'libreoffice',
    sheet: [para(content.title, { heading: 1 }), { rows, heading: 1 }],
    truth: truthOf(all, pen.uses, textsIn(heading)),
  };
}
