import type { ElementBase } from './element.js';
import type { Texte } from './prose.js';
import type { Duree, Plage } from './quantite.js';
import type { NatureConnue, Production } from './vocabulaire.js';

/** A nature of the closed list, or the author's own after `autre`. */
export type Nature = { connue: NatureConnue } | { autre: string };

/** Who works: alone, in a group, or both (`lien` says how the two combine). */
export interface Travail {
  individuel: boolean;
  groupe: boolean;
  lien?: 'et' | 'ou' | 'et/ou';
  taille?: Plage;
  individualise?: { precision?: Texte };
}

export interface Jury {
  nombre?: Plage;
  composition?: Texte;
  majorite?: 'externe' | 'interne';
}

/** What an épreuve declares, and what each use of it may override. */
export interface ParametresEpreuve {
  nature?: Nature[];
  production?: Production[];
  travail?: Travail;
  client?: 'fictif' | 'réel';
  preparation?: Duree;
  duree?: Duree;
  pages?: Plage;
  livrables?: Texte;
  lieu?: Texte;
  jury?: Jury;
  distance?: { texte?: Texte };
  amenagements?: Texte;
  description?: Texte;
}

export interface Partie extends ElementBase, ParametresEpreuve {
  genre: 'partie';
  intitule?: string;
}

export interface Epreuve extends ElementBase, ParametresEpreuve {
  genre: 'epreuve';
  intitule?: string;
  parties: Partie[];
}

/** The parameters' names in the fixed order in which they are written and printed. */
export const PARAMETRES_EPREUVE = [
  'nature',
  'production',
  'travail',
  'client',
  'preparation',
  'duree',
  'pages',
  'livrables',
  'lieu',
  'jury',
  'distance',
  'amenagements',
  'description',
] as const satisfies readonly (keyof ParametresEpreuve)[];
