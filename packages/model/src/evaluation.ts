import type { Renvoi } from './element.js';
import type { ParametresEpreuve } from './epreuve.js';
import type { Place } from './place.js';
import type { Texte } from './prose.js';

/** One use of an épreuve: the parameters given here replace the declared ones; `motif` says why. */
export interface RenvoiEpreuve extends Renvoi {
  surcharges?: ParametresEpreuve;
  motif?: Texte;
}

/** Épreuves that go together: one alone, or several of which a choice is made. */
export interface GroupeEpreuves {
  choix?: 'ou' | 'et/ou';
  renvois: RenvoiEpreuve[];
}

/** `évalué par …`: adds to what is inherited, or replaces it when `seulement`. All groups are required. */
export interface Evaluation {
  genre: 'evaluation';
  seulement: boolean;
  groupes: GroupeEpreuves[];
  justification?: Texte;
  place?: Place;
}
