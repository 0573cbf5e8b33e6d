import type { ElementPlace, Place, Range } from './place.js';
import type { Texte } from './prose.js';

/** A name that refers to an element of the same certification, as written (`C1`, `BC2.A1`, `E1.P1`). */
export interface Renvoi {
  nom: string;
  place?: Place;
}

/** The author's note: never printed in a document. */
export interface Note {
  texte: Texte;
  place?: Place;
}

/** `assume CMP-05 "reason"`: a finding that the author accepts. */
export interface Derogation {
  regle: string;
  raison?: Texte;
  /** The whole statement; `regle` is the rule's id in it. */
  place?: Place & { regle?: Range };
}

/** What every element has. `code` is its name; `imprime` replaces what is printed for it. */
export interface ElementBase {
  code?: string;
  imprime?: string;
  notes: Note[];
  derogations: Derogation[];
  place?: ElementPlace;
}

/** A text printed under a label; `titre` replaces the default label. */
export interface TexteTitre {
  titre?: string;
  texte: Texte;
}
