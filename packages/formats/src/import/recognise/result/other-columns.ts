import { cellsOf } from '../columns/profile.js';
import type { CellText } from '../table/flow.js';
import { lineFrom } from '../text/line.js';
import { proseOf } from '../text/prose.js';
import { KINDS } from './remark-kinds.js';
import type { Work } from './work.js';

const ENTRY =
  /(?:^|[^\p{L}\d])([A-E]\.\d{1,2})(?!\d)(?:[^\p{L}\d]{0,4}(?:niveau|niv\.?|level|n|e-)?[ \u00a0.-]{0,2}([1-5])(?!\d|\.))?/giu;

/** e-CF entries that a cell of the column « e-CF » names, with their levels. */
function referencesIn({ lines }: CellText): { entree: string; niveau?: number }[] {
  const text = lines.map((line) => line.text).join(' ; ');
  return [...text.matchAll(ENTRY)].map(([, entree = '', niveau]) => ({
    entree: entree.toUpperCase(),
    ...(niveau && { niveau: Number(niveau) }),
  }));
}

/** Reads the columns that the form does not have: links to e-CF, and others, which become notes. */
export function readOtherColumns(work: Work): void {
  const { flow, scopes, ledger, tree, anchors, report } = work;
  for (const cell of cellsOf(flow, 'references')) {
    const beside = scopes.beside(cell.from, cell.to);
    const found = referencesIn(cell);
    if (!found.length || 'owner' in beside) continue;
    for (const { competence } of beside.competences) {
      competence.references.push(...found.map((one) => ({ catalogue: 'e-CF', ...one })));
    }
    ledger.take(cell.lines);
  }
  for (const cell of cellsOf(flow, 'autre')) {
    const taken = ledger.take(cell.lines, 'note');
    const [first, ...rest] = taken;
    if (!first) continue;
    const beside = scopes.beside(cell.from, cell.to);
    const element = 'owner' in beside ? beside.owner : (beside.competences[0]?.competence ?? tree.certification);
    const { runs, text: _text, bold: _bold, italic: _italic, ...others } = first;
    const title = cell.title ? [{ text: `${cell.title.replace(/\s+/g, ' ').slice(0, 80)}\u00a0: ` }] : [];
    element.notes.push({ texte: proseOf([lineFrom([...title, ...runs], others), ...rest]) });
    anchors.set(taken, element);
    report.add(KINDS.extraColumn, [first]);
  }
}
