import type { Derogation, Note, Renvoi } from './element.js';
import type { ElementPlace, Place } from './place.js';
import type { Texte } from './prose.js';
import type { Portee } from './vocabulaire.js';

/** What became of a bloc of the previous fiche; `bloc` is absent when `portee` is `sans`. */
export interface Equivalence {
  ancien: string;
  portee: Portee;
  bloc?: Renvoi;
  commentaire?: Texte;
  place?: Place;
}

/** A recommendation notified with the previous registration, and how it was followed. */
export interface Recommandation {
  texte: Texte;
  reponse?: Texte;
  voir: Renvoi[];
  place?: Place;
}

export interface Renouvellement {
  fiche?: string;
  equivalences: Equivalence[];
  recommandations: Recommandation[];
  notes: Note[];
  derogations: Derogation[];
  place?: ElementPlace;
}
