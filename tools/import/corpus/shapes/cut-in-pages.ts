import { coded, competencesIn, truthOf } from '../coded.js';
import type { Content } from '../content.js';
import { activityParas, competenceParas, EpreuvePen, officialHeading, textsIn } from '../drawing.js';
import type { Shape, Tool } from '../shape.js';
import { type Cell, cell, para, type Sheet, type Table } from '../sheet.js';

/** How many competences stand on a page. */
const PER_PAGE = 4;

/** The two halves of a sentence, parted in the middle as a page break does. */
function halves(text: string): [string, string] {
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}

/**
 * A document made page by page by hand: a table a page with the heading typed again, the competence at the foot of a
 * page goes on in the first row of the next; headings without accents, épreuves without code in each row.
 */
export function cutInPages(content: Content, name: string, tool: Tool): Shape {
  const all = coded(content, {
    bloc: (n) => `BC0${n}`,
    activity: (_, n) => `Activité ${n}`,
    competence: (n) => `C${n}`,
    criterion: (n, competence) => `CE${competence.slice(1)}.${n}`,
  });
  const pen = new EpreuvePen(all, '');
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  const heading = officialHeading().map((row) =>
    row.map((one) => ({ ...one, paras: one.paras.map((each) => ({ ...each, text: plain(each.text) })) })),
  );
  const running = 'ELEMENTS COMPLEMENTAIRES RELATIFS A LA DEMANDE';
  const sheet: Sheet = [para(running), para(content.title, { bold: true })];
  let table: Table = { rows: [...heading] };
  let onPage = 0;
  const turn = () => {
    sheet.push(table, para(running));
    table = { rows: [...heading] };
    onPage = 0;
  };
  for (const bloc of all.blocs) {
    if (bloc.title) table.rows.push([cell([para(`${bloc.code} : ${bloc.title}`)], { columns: 4 })]);
    for (const activity of bloc.activities) {
      for (const [at, competence] of activity.competences.entries()) {
        onPage++;
        const lines = competenceParas(competence, ' ', '- ');
        const isCut = onPage === PER_PAGE && competence !== competencesIn(all.blocs.at(-1) ?? bloc).at(-1);
        const last = isCut ? lines.pop() : undefined;
        const [head, tail] = halves(last?.text ?? '');
        const criteria = competence.criteria.map(({ code, text }) => `${code} ${text}`);
        const row: Cell[] = [
          cell(at === 0 ? activityParas(activity, ' : ', '- ') : ['']),
          cell(isCut ? [...lines, head] : lines),
          cell(pen.draw(competence.epreuves, [competence.rank])),
          cell(criteria.length ? criteria : ['']),
        ];
        table.rows.push(row);
        if (!isCut) continue;
        turn();
        table.rows.push([cell(['']), cell([tail]), cell(['']), cell([''])]);
      }
    }
  }
  sheet.push(table);
  return {
    name,
    about:
      'a table a page, heading typed again without accents, sentences cut between pages, épreuves copied in each row',
    tool,
    sheet,
    truth: truthOf(all, pen.uses, [running, ...textsIn(heading)]),
  };
}
