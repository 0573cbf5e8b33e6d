import { cellsOf } from '../columns/profile.js';
import type { CellText } from '../table/flow.js';
import { lineFrom } from '../text/line.js';
import { proseOf } from '../text/prose.js';
import { extraColumn } from './remark-kinds.js';
import type { RemarkKind } from './report.js';
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
  const kinds = new Map<string, RemarkKind>();
  for (const cell of cellsOf(flow, 'autre')) {
    const taken = ledger.take(cell.lines, 'note');
    const [first, ...rest] = taken;
    if (!first) continue;
    const beside = scopes.beside(cell.from, cell.to);
    const element = 'owner' in beside ? beside.owner : (beside.competences[0]?.competence ?? tree.certification);
    const { runs, text: _text, bold: _bold, italic: _italic, ...others } = first;
    const name = cell.title.replace(/\s+/g, ' ').slice(0, 80);
    const title = name ? [{ text: `${name}\u00a0: ` }] : [];
    // Before a list, the title of the column is a paragraph.
    const { bullet: _bullet, ...plain } = others;
    const lines = first.bullet && name ? [lineFrom(title, plain), first] : [lineFrom([...title, ...runs], others)];
    element.notes.push({ texte: proseOf([...lines, ...rest]) });
    anchors.set(taken, element);
    const kind = kinds.get(name) ?? extraColumn(name);
    kinds.set(name, kind);
    report.add(kind, [first]);
  }
}
