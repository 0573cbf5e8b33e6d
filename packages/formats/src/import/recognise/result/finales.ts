import type { Line } from '../text/line.js';
import type { Owner } from './tree.js';
import type { Work } from './work.js';

/** A final evaluation: a row of its own, with épreuves and the reason why it is asked for. */
export interface Finale {
  owner: Owner;
  /** The lines of its épreuves, read like a cell of the third column. */
  lines: Line[];
  /** The lines of its reason, the label in the first one. */
  justification: Line[];
}

/**
 * Sets a row « Évaluation finale » aside: its épreuves are found with those of the third column. The last row of all is
 * about the whole certification, another one about the option or the bloc that ends there.
 */
export function readFinale(lines: readonly Line[], isLast: boolean, { ledger, tree, finales, anchors }: Work): void {
  const [title, ...rest] = lines;
  if (!title) return;
  ledger.take([title], 'known');
  const isChoice = /tronc commun/i.test(title.text);
  const inside = isLast ? undefined : (tree.open('option') ?? tree.open('bloc'));
  const owner = (isChoice ? tree.open('choix') : undefined) ?? inside ?? tree.certification;
  const at = rest.findIndex(({ text, bullet }) => !bullet && /^justification\b/i.test(text));
  const end = at < 0 ? rest.length : at;
  anchors.set(lines, owner);
  finales.push({ owner, lines: rest.slice(0, end), justification: rest.slice(end) });
}
