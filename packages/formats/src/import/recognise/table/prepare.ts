import type { Profile } from '../columns/profile.js';
import { labelOf } from '../text/label.js';
import type { Line } from '../text/line.js';
import { splitAtCodes } from '../text/split-codes.js';
import { joinCutCells } from './continuation.js';
import type { CellText, Flow } from './flow.js';
import { placeLabelledRows } from './labelled-rows.js';

function cellsIn(flow: Flow): CellText[] {
  return flow.rows.flatMap((row) => (row.kind === 'row' ? row.cells : []));
}

function isCoded({ role }: CellText, profile: Profile): boolean {
  if (role === 'competences') return profile.competencesCoded;
  return role === 'criteres' && profile.criteresCoded;
}

function isFootnote({ origin }: Line): boolean {
  return origin === 'footnote' || origin === 'endnote';
}

/** Takes footnotes out of the cells: they are about the text, not part of it. Gives them in reading order. */
function setFootnotesAside(flow: Flow): Line[] {
  return cellsIn(flow).flatMap((cell) => {
    const notes = cell.lines.filter(isFootnote);
    if (notes.length) cell.lines = cell.lines.filter((line) => !isFootnote(line));
    return notes;
  });
}

/** Whether a line announces the criteria, or the modalities, of the cell it stands in. */
function announces(line: Line, kind: 'criteres' | 'modalites'): boolean {
  const label = line.bullet ? undefined : labelOf(line, { alone: true });
  return label?.kind === kind && (!label.rest.length || /:\s*$/u.test(line.text));
}

/** One column for modalities and criteria: labels in the cells say which is which. */
function partEvaluation(cell: CellText): CellText[] {
  if (cell.role !== 'modalites' || !cell.lines.some((line) => announces(line, 'criteres'))) return [cell];
  const criteres: CellText = { ...cell, role: 'criteres', lines: [] };
  const own: Line[] = [];
  let open = own;
  for (const line of cell.lines) {
    if (announces(line, 'criteres')) open = criteres.lines;
    else if (announces(line, 'modalites')) open = own;
    open.push(line);
  }
  return [{ ...cell, lines: own }, criteres];
}

/**
 * Puts the lines of the référentiel in order before they are read: footnotes aside, full-width rows of modalities in their column, what pages have cut together again,
 * what stands in one paragraph although it has several codes apart. From here on lines do not change.
 */
export function prepare(flow: Flow, profile: Profile): { footnotes: Line[] } {
  const footnotes = setFootnotesAside(flow);
  placeLabelledRows(flow);
  joinCutCells(flow, profile);
  for (const row of flow.rows) if (row.kind === 'row') row.cells = row.cells.flatMap(partEvaluation);
  for (const cell of cellsIn(flow)) {
    if (isCoded(cell, profile)) cell.lines = cell.lines.flatMap(splitAtCodes);
  }
  return { footnotes };
}
