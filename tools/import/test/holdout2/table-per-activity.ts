import { coded, ranksOf, truthOf } from '../../corpus/coded.js';
import type { Content } from '../../corpus/content.js';
import { competenceParas, EpreuvePen, runsOf, textsIn } from '../../corpus/drawing.js';
import type { Shape } from '../../corpus/shape.js';
import { type Block, type Cell, cell, type Para, para } from '../../corpus/sheet.js';
import { bullets } from './drawing.js';

const HEADING = ['Compétences', 'Modalités d’évaluation', 'Critères et indicateurs'];
const GROUPS = ['Qualité de l’analyse', 'Pertinence des choix', 'Clarté de la restitution'];

/** A table for each activity under a row with its title; criteria as bullets below a title in bold; portrait and landscape. */
export function tablePerActivity(content: Content): Shape {
  const all = coded(content, {
    bloc: (n) => `Module ${n}`,
    activity: (n) => `Activité A${n}`,
    competence: (n) => `C${n}`,
    epreuve: (n) => `Épreuve ${n}`,
  });
  const pen = new EpreuvePen(all, ' : ');
  const heading = HEADING.map((text) => cell([para(text, { bold: true })]));
  for (const one of all.blocs.flatMap((bloc) => bloc.activities.flatMap(({ competences }) => competences))) {
    const group = GROUPS[one.rank % 3] ?? '';
    one.criteria = [{ code: '', text: [group, ...one.criteria.map(({ text }) => text)].join('\n') }];
  }
  const grouped = (text = ''): Para[] => {
    const [group = '', ...rest] = text.split('\n');
    return [para(group, { bold: true }), ...bullets(rest)];
  };
  const sheet = all.blocs.flatMap((bloc, blocAt): Block[] => {
    const title = para(`${bloc.code} – ${bloc.title}`, { bold: true, breaks: blocAt % 2 ? 'portrait' : 'landscape' });
    const tables = bloc.activities.flatMap(({ code, title: own, tasks, competences }): Block[] => {
      const rows: Cell[][] = [[cell([para(`${code} – ${own}`, { bold: true })], { columns: 3 })]];
      if (tasks.length)
        rows.push([
          cell(
            tasks.map((task) => `• ${task}`),
            { columns: 3 },
          ),
        ]);
      rows.push(heading);
      for (const run of runsOf(competences)) {
        for (const [at, competence] of run.entries()) {
          rows.push([
            cell(competenceParas(competence, ' - ', '• ')),
            ...(at === 0 ? [cell(pen.draw(competence.epreuves, ranksOf(run)), { rows: run.length })] : []),
            cell(grouped(competence.criteria[0]?.text)),
          ]);
        }
      }
      return [para(''), { rows }];
    });
    return [title, ...tables];
  });
  return {
    name: 'holdout2-table-per-activity',
    about:
      'a table for each activity under a row with its title; criteria as bullets below a title in bold; portrait and landscape',
    tool: 'python-docx',
    sheet: [para(content.title, { heading: 1 }), ...sheet],
    truth: truthOf(all, pen.uses, textsIn([heading])),
  };
}
