import type { ReferenceCatalogue } from './competence.js';
import type { Place } from './place.js';
import type { Texte } from './prose.js';
import type { Plage } from './quantite.js';

/** What one level of an entry means; `horsNorme` marks a level that the source itself does not have. */
export interface NiveauEntree {
  valeur: number;
  horsNorme: boolean;
  texte?: Texte;
}

export interface EntreeCatalogue {
  code: string;
  intitule?: string;
  anglais?: string;
  /** The levels of the norm. */
  niveaux?: Plage;
  detailsNiveaux: NiveauEntree[];
  requiert: ReferenceCatalogue[];
  notions: { code: string; etoiles?: number }[];
  /** définition, mission, activités, livrables, indicateurs, parcours, tendances. */
  parties: { nom: string; texte: Texte }[];
  /** Why the entry no longer exists in this version, and what replaces it. */
  retiree?: string;
  place?: Place;
}

export interface DomaineCatalogue {
  code?: string;
  intitule?: string;
  anglais?: string;
  entrees: EntreeCatalogue[];
}

/** A framework to which competences refer: e-CF, the Cigref profiles, ROME, an author's own. */
export interface Catalogue {
  code: string;
  intitule?: string;
  version?: string;
  source?: string;
  niveaux: NiveauEntree[];
  domaines: DomaineCatalogue[];
  notions: { code: string; intitule?: string; anglais?: string }[];
  place?: Place;
}
