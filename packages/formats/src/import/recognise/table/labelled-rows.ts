import { containerTitle } from '../columns/container-title.js';
import { bareWords } from '../text/fold.js';
import { labelOf } from '../text/label.js';
import type { BodyRow, Flow, FlowRow, FullRow } from './flow.js';

type Labelled = { role: 'modalites' | 'criteres'; ofActivity: boolean };

/** What a full-width row holds when it opens with « Modalités d’évaluation du bloc » or « Critères d’évaluation du bloc ». */
function labelledAs({ lines: [first] }: FullRow): Labelled | undefined {
  if (!first || first.bullet || first.style === 'mention') return undefined;
  const label = labelOf(first, { alone: true });
  if (label?.kind !== 'modalites' && label?.kind !== 'criteres') return undefined;
  return { role: label.kind, ofActivity: /(?:^| )(?:activite|unite)(?: |$)/.test(bareWords(label.label)) };
}

function opens(row: FlowRow, ofActivity: boolean): boolean {
  if (row.kind === 'row') {
    return row.cells.some(
      ({ role, lines }) => lines.length > 0 && (role === 'blocs' || (ofActivity && role === 'activites')),
    );
  }
  const genre = row.lines[0] && containerTitle(row.lines[0])?.genre;
  return genre === 'bloc' || genre === 'option' || (ofActivity && genre === 'activite');
}

/** The paragraphs that follow a label between two tables belong to it. */
function takeFollowing(row: FullRow, rank: number, rows: FlowRow[]): void {
  if (!row.between) return;
  for (let next = rows[rank + 1]; next?.kind === 'full' && next.between && !labelledAs(next); next = rows[rank + 1]) {
    const [first] = next.lines;
    if (opens(next, true) || first?.outline !== undefined || first?.style === 'mention') return;
    row.lines.push(...next.lines);
    rows.splice(rank + 1, 1);
  }
}

/**
 * Makes cells of the third and fourth columns of the full-width rows that say to be modalities or criteria: they stand
 * beside all the competences of the bloc, or of the activity, in which they are.
 */
export function placeLabelledRows({ rows }: Flow): void {
  for (let rank = 0; rank < rows.length; rank++) {
    const row = rows[rank];
    const labelled = row?.kind === 'full' ? labelledAs(row) : undefined;
    if (row?.kind !== 'full' || !labelled) continue;
    takeFollowing(row, rank, rows);
    if (row.lines.length < 2 && !labelOf(row.lines[0] as FullRow['lines'][0], { alone: true })?.rest.length) continue;
    const isOpening = (one: FlowRow) => opens(one, labelled.ofActivity);
    const above = rows.slice(0, rank).findLast(isOpening);
    const below = rows.slice(rank + 1).find(isOpening);
    const from = above?.index ?? 0;
    const to = below ? below.index - 1 : (rows.at(-1)?.index ?? row.index);
    const { index, lines } = row;
    const body: BodyRow = {
      kind: 'row',
      index,
      joint: false,
      cells: [{ role: labelled.role, title: '', lines, from, to }],
    };
    rows[rank] = body;
  }
}
