import type { Place } from './place.js';

/** The parameters of an épreuve that its description may quote in braces. */
export const PARAMETRES_CITABLES = ['préparation', 'durée', 'jury', 'lieu', 'pages'] as const;
export type ParametreCitable = (typeof PARAMETRES_CITABLES)[number];

/**
 * A stretch of text of one style. `origine` maps it back to the source: pairs (offset in `texte`, offset in the
 * document), one for each source line that the run joins.
 */
export interface RunTexte {
  texte: string;
  gras?: true;
  italique?: true;
  origine?: number[];
}

/** `{durée}`: stands for the value in force at the place of use. */
export interface RunParametre {
  parametre: ParametreCitable;
  gras?: true;
  italique?: true;
}

export type Run = RunTexte | RunParametre;

export interface Paragraphe {
  genre: 'paragraphe';
  runs: Run[];
}

/** An item of a list, with the bullets one level deeper (there is no third level). */
export interface Puce {
  runs: Run[];
  sousPuces: Run[][];
}

export interface Liste {
  genre: 'liste';
  ordonnee: boolean;
  /** First number of an ordered list that does not start at 1. */
  debut?: number;
  puces: Puce[];
}

export type BlocTexte = Paragraphe | Liste;

/** A text as every format renders it: paragraphs and lists of at most two levels. */
export interface Prose {
  blocs: BlocTexte[];
  place?: Place;
}

/** A reusable fragment named where a text is expected. */
export interface RenvoiFragment {
  fragment: string;
  place?: Place;
}

/** What may stand where a text is expected. */
export type Texte = Prose | RenvoiFragment;

export function isFragment(texte: Texte): texte is RenvoiFragment {
  return 'fragment' in texte;
}

export function isParametre(run: Run): run is RunParametre {
  return 'parametre' in run;
}
