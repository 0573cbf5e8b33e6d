import type { Mention } from '@referentiel/model';
import type { Work } from '../result/work.js';
import type { Header } from '../table/header.js';
import { isHeadingText } from '../table/heading-words.js';
import type { Sections } from '../table/sections.js';
import { bareWords } from '../text/fold.js';
import { type Line, lineFrom, runsFrom } from '../text/line.js';
import { proseOf } from '../text/prose.js';

/** « MODALITÉS D’ÉVALUATION (Elles peuvent être…) » in one paragraph: what stands in brackets is the statement. */
function behindTitle(line: Line): Line {
  const at = line.text.indexOf('(');
  if (at < 0 || !isHeadingText(line.text.slice(0, at))) return line;
  const { runs, text: _text, bold: _bold, italic: _italic, ...rest } = line;
  return lineFrom(runsFrom(runs, at), rest);
}

/** What a heading cell says beyond its column; the title of a column that the form does not have goes to its cells. */
function behindHeading(lines: readonly Line[], isTitled: boolean): Line[] {
  return lines.flatMap((line, rank) => {
    if (isHeadingText(line.text) || (isTitled && rank === 0 && line.text.length < 90)) return [];
    return [rank === 0 ? behindTitle(line) : line];
  });
}

/** Whether most cells of a heading say what headings say: a title in other words is then one too. */
function isSure({ lines }: Header): boolean {
  const spoken = lines.filter((cell) => cell.lines.length);
  return spoken.filter((cell) => isHeadingText(cell.lines[0]?.text ?? '')).length * 2 >= spoken.length;
}

/**
 * What heading cells say beyond their column: a statement under « Modalités d’évaluation ». Headings and the definitions
 * of the form say nothing of this certification, and a heading retyped on each page says nothing new.
 */
export function readHeaders({ headers, flow }: Sections, { tree, ledger, anchors }: Work): Line[] {
  const seen = new Set<string>();
  const loose: Line[] = [];
  const cells = headers.flatMap((header) => header.lines.map((cell) => ({ ...cell, isSure: isSure(header) })));
  for (const { role, lines, isSure: isTitled } of cells) {
    const more = behindHeading(lines, isTitled);
    ledger.take(
      lines.filter((line) => !more.includes(line)),
      'known',
    );
    const key = bareWords(more.map(({ text }) => text).join(' '));
    if (!key || seen.has(key)) {
      ledger.take(more, 'known');
      continue;
    }
    seen.add(key);
    if (role !== 'modalites') {
      loose.push(...more);
      continue;
    }
    const mention: Mention = { genre: 'mention', position: 'sous les modalités', texte: proseOf(ledger.take(more)) };
    tree.certification.contenu.unshift(mention);
    anchors.set(more, tree.certification);
  }
  ledger.take(flow.repeated, 'known');
  return loose;
}
