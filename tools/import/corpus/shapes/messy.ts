import {
  control,
  DELETED_ROW,
  deleted,
  inserted,
  movedAway,
  paragraph as p,
  run as r,
  table,
  tableCell as tc,
  textBox,
  tableRow as tr,
  wordParts,
} from '../ooxml.js';
import type { Shape } from '../shape.js';
import { ABSENT, HEADING, pieces, T } from './messy-text.js';

const FIRST = '<w:vMerge w:val="restart"/>';
const NEXT = '<w:vMerge/>';
const EMPTY = p('');
const BOLD = '<w:b/>';
const TAB = '<w:r><w:tab/></w:r>';
const REAL_BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** The second row says that it is no heading (`w:val="0"`), as some converters write. */
function heading(): string {
  const [activities = '', competences = '', evaluation = '', modalities = '', criteria = ''] = HEADING.map((text) =>
    p(r(text)),
  );
  return (
    tr(tc(activities, FIRST) + tc(competences, FIRST) + tc(evaluation, '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
    tr(tc(EMPTY, NEXT) + tc(EMPTY, NEXT) + tc(modalities) + tc(criteria), '<w:tblHeader w:val="0"/>')
  );
}

function rows(): string {
  const first = tr(
    tc(
      p(r('A1', BOLD) + r(` – ${T.a1}`)) +
        p(r(`•\t${T.tasks[0]}`)) +
        p(r(`- ${T.tasks[1]}`)) +
        p(`<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${TAB}${r(T.tasks[2] ?? '')}`) +
        p(r(T.tasks[3] ?? ''), REAL_BULLET),
      FIRST,
    ) +
      tc(
        p(
          `<w:proofErr w:type="spellStart"/>${r('C', BOLD)}${r('1', BOLD)}<w:proofErr w:type="spellEnd"/>${r(' Déter')}` +
            inserted(r('miner')) +
            deleted('biffé') +
            `<w:commentRangeStart w:id="0"/>${r(T.c1.slice('Déterminer'.length))}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ) + p(movedAway('escamoté')),
      ) +
      tc(
        p(r(`Évaluation 1 : ${T.e1}`)) +
          p(r(T.e1Lines[0] ?? '')) +
          table(2, tr(tc(p(r(T.e1Lines[1] ?? ''))) + tc(p(r(T.e1Lines[2] ?? ''))))) +
          p(r(T.e1Lines[3] ?? '')),
        FIRST,
      ) +
      tc(
        p(`${r('CE1.1 ', BOLD)}${r(T.ce11)}<w:r><w:br/></w:r>${r(T.ce11More)}`) +
          p(
            `${r('CE1.2 La source des données est citée (')}<w:hyperlink r:id="rIdLien">${r(T.link)}</w:hyperlink>${r(')')}${r('invisible', '<w:vanish/>')}`,
          ),
      ),
  );
  const second = control(
    tr(
      tc(EMPTY, NEXT) +
        control(tc(p(`${r(`C2 ${T.c2}`)}<w:r><w:footnoteReference w:id="2"/></w:r>`))) +
        tc(EMPTY, NEXT) +
        tc(p(r(`CE2.1 ${T.ce21}`))),
    ),
  );
  const choice = `<mc:AlternateContent><mc:Choice Requires="wps"><w:t>${T.ce31}</w:t></mc:Choice><mc:Fallback><w:t>périmée</w:t></mc:Fallback></mc:AlternateContent>`;
  const third = tr(
    tc(EMPTY, NEXT) +
      tc(p(r(`C3 ${T.c3}`))) +
      tc(p(r(`Évaluation 2 : ${T.e2}`)) + p(r(T.e2Lines[0] ?? ''))) +
      tc(p(`${r('CE3.1 ')}<w:r>${choice}</w:r>`)),
  );
  const gone = tr(tc(EMPTY, NEXT) + tc(p(deleted('C4 caduque'))) + tc(EMPTY) + tc(EMPTY), DELETED_ROW);
  const last = tr(
    tc(p(r(`A2 – ${T.a2}`))) +
      tc(p(r(`C5 ${T.c5[0]}`))) +
      tc(p(r(`Évaluation 3 : ${T.e3}`)) + p(r(T.e3Lines[0] ?? ''))) +
      tc(p(r(`CE5.1 ${T.ce51}`))),
  );
  return first + second + third + gone + last;
}

function body(): string {
  const bloc = tr(tc(p(r(`Bloc 1 : ${T.bloc}`)), '<w:gridSpan w:val="4"/>'));
  const after =
    tr(tc(EMPTY) + tc(p(r(T.c5[1] ?? ''))) + tc(EMPTY) + tc(EMPTY)) +
    tr(
      tc(p(r(`A3 – ${T.a3}`))) +
        tc(p(r(`C6 ${T.c6}`))) +
        tc(p(r(`Évaluation 3 : ${T.e3}`)) + p(r(T.e3Lines[0] ?? ''))) +
        tc(p(r(`CE6.1 ${T.ce61}`))),
    );
  const [start = '', end = ''] = ['Ce document reprend', ' les remarques du comité de relecture.'];
  return (
    p(r(start) + inserted(r(end)) + deleted(' biffé')) +
    table(4, heading() + bloc + rows()) +
    p(textBox(T.box)) +
    table(4, heading() + after) +
    EMPTY
  );
}

/**
 * All that Word can hold at once: tracked insertions, deletions, moves and a deleted row, a comment, a footnote, a text
 * box, a nested table, content controls around a row and a cell, words cut in runs, three kinds of bullets, alternate
 * content, hidden text, and the heading typed again in a second table that goes on with a sentence of the first.
 */
export function messy(): Shape {
  return {
    name: 'messy',
    about:
      'tracked changes, comment, footnote, text box, nested table, content controls, alternate content, hidden text',
    tool: 'hand',
    parts: wordParts({ body: body(), comment: T.comment, footnote: T.footnote, link: 'https://example.org/bulletin' }),
    truth: { pieces: pieces(), boilerplate: HEADING, absent: ABSENT, mayAdd: ['Jury'] },
  };
}
