import type { Competence, Element } from '@referentiel/model';
import type { Passage } from '../texte/index.js';
import type { Porteur } from './presence.js';
import type { LignePleine } from './structure.js';

/** A row of the table before its cells are merged. */
export interface Rangee {
  genre: 'rangee';
  element: Competence | Porteur;
  /** The owners down to the container whose cell stands in the first column, the certification first. */
  path: Element[];
  competence: Passage[];
  /** What the row itself has in the column of modalities: neighbours that have the same share one cell. */
  modalites: Passage[];
  /** What containers that start here add to the modalities, the outermost first. */
  entree: Passage[];
  /** What containers that end here add to the modalities, the innermost first. */
  sortie: Passage[];
  criteres: Passage[];
  /** The container whose criteria stand beside this row, in one cell over all its rows. */
  criteresDe?: Porteur;
  /** The last row of a container, which only holds its criteria. */
  bilan: boolean;
}

export type Plan = (Rangee | LignePleine)[];

export function isRangee(ligne: Rangee | LignePleine): ligne is Rangee {
  return ligne.genre === 'rangee';
}
