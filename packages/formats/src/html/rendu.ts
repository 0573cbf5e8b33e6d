import type { Ancres } from './ancres.js';
import type { LangueHtml, Repartition } from './marques.js';

/** What the parts of a page share while they are written. */
export interface Rendu {
  /** The documents that places refer to by rank. */
  documents: readonly string[];
  marques: Repartition;
  langue: LangueHtml;
  /** Names that links lead to: a page of its own has them, and the competence heads its row; a preview has neither. */
  ancres?: Ancres;
}
