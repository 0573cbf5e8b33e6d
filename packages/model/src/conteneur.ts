import type { Competence, ContenuEvaluation } from './competence.js';
import type { ElementBase, Renvoi, TexteTitre } from './element.js';
import type { Texte } from './prose.js';
import type { Plage } from './quantite.js';

interface ConteneurBase<C> extends ElementBase {
  intitule?: string;
  contexte?: TexteTitre;
  description?: TexteTitre;
  /** What it holds, in source order. */
  contenu: C[];
}

export interface SousTache extends ConteneurBase<Competence | ContenuEvaluation> {
  genre: 'sousTache';
}

export interface Tache extends ConteneurBase<SousTache | Competence | ContenuEvaluation> {
  genre: 'tache';
}

export interface Activite extends ConteneurBase<Tache | Competence | ContenuEvaluation> {
  genre: 'activite';
}

export interface Bloc extends ConteneurBase<Activite | Tache | Competence | Choix | ContenuEvaluation> {
  genre: 'bloc';
  prerequis?: Texte;
}

/** One branch of a choice: it holds elements of its own, or selects elements declared elsewhere (`inclut`). */
export interface Option extends ConteneurBase<Bloc | Activite | Tache | Competence | ContenuEvaluation> {
  genre: 'option';
  prerequis?: Texte;
  inclut: Renvoi[];
}

/** A choice between options; `nombre` says how many to take, `tronc` what is common to all. */
export interface Choix extends ConteneurBase<Option | ContenuEvaluation> {
  genre: 'choix';
  nombre?: Plage;
  tronc: Renvoi[];
}

/** The elements that hold competences, whatever their depth. */
export type Conteneur = Bloc | Activite | Tache | SousTache | Choix | Option;
