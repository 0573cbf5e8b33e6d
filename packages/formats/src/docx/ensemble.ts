import { isOuverture, lignesParPage, type Tableau } from '../tableau/index.js';
import type { Impression } from '../texte/index.js';
import type { Redaction } from './passages.js';

/** A row is kept whole only well below the height of a page: the estimate may be wrong by a third. */
export const INSECABLE_MAX = 0.6;

/** The lines over which a row of a table with these columns may be cut. */
export function insecableMax(colonnes: Tableau['colonnes'], { page }: Redaction): number {
  return lignesParPage(colonnes, page) * INSECABLE_MAX;
}

/** Lines that must follow a title on its page: a single short row below it would still look forgotten. */
const SUITE_MIN = 8;

/**
 * Whether each row stays on the page of the next one: a title with what it opens, then short rows until enough of them
 * stand below it. A title followed by one of its own rank (an option that only lists activities) opens nothing.
 */
export function keptRows({ lignes }: Tableau, heights: number[], page: number, impression: Impression): boolean[] {
  let chain = 0;
  let below = Number.POSITIVE_INFINITY;
  return lignes.map((ligne, rank) => {
    const height = heights[rank] ?? 0;
    const next = lignes[rank + 1];
    if (isOuverture(ligne)) {
      below = 0;
      if (!next || !(next.element === ligne.element || impression.pathOf(next.element).includes(ligne.element))) {
        below = Number.POSITIVE_INFINITY;
      }
    } else below += height;
    chain = below < SUITE_MIN ? chain + height : 0;
    return below < SUITE_MIN && chain < page && height < page && next !== undefined;
  });
}
