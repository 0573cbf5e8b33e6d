import type { LangueHtml, Repartition } from './marques.js';

/** What the parts of a page share while they are written. */
export interface Rendu {
  /** The documents that places refer to by rank. */
  documents: readonly string[];
  marques: Repartition;
  langue: LangueHtml;
}
