import type { ElementBase, Renvoi, TexteTitre } from './element.js';
import type { Evaluation } from './evaluation.js';
import type { Place } from './place.js';
import type { Texte } from './prose.js';
import type { PositionMention, Theme } from './vocabulaire.js';

/** A catalogue entry, with the level aimed at (`réf e-CF A.5 niveau 4`). */
export interface ReferenceCatalogue {
  catalogue: string;
  entree: string;
  niveau?: number;
  place?: Place;
}

export interface Critere extends ElementBase {
  genre: 'critere';
  enonce?: Texte;
}

/** An expected result, printed with the criteria. */
export interface Resultat extends TexteTitre {
  genre: 'resultat';
  place?: Place;
}

/** Examples, in-company missions and free modalities: a labelled text of the third column. */
export interface TexteModalite extends TexteTitre {
  genre: 'exemples' | 'missions' | 'modalite';
  place?: Place;
}

/** A named project or a themed week. */
export interface MiseEnPratique {
  genre: 'projet' | 'semaine';
  intitule: string;
  description?: Texte;
  place?: Place;
}

/** A statement printed at the place it names. */
export interface Mention {
  genre: 'mention';
  position: PositionMention;
  texte: Texte;
  place?: Place;
}

/** What stands in columns 3 and 4 beside a competence or a container, in source order. */
export type ContenuEvaluation = Critere | Resultat | TexteModalite | MiseEnPratique | Mention | Evaluation;

/** A competence; one that takes up a transversal competence has `reprend`, and `enonce` only if the text is local. */
export interface Competence extends ElementBase {
  genre: 'competence';
  reprend?: Renvoi;
  enonce?: Texte;
  references: ReferenceCatalogue[];
  themes: Theme[];
  contenu: ContenuEvaluation[];
}

/** Declared once, taken up by `reprend`. */
export interface CompetenceTransversale extends ElementBase {
  genre: 'competenceTransversale';
  enonce?: Texte;
  references: ReferenceCatalogue[];
  themes: Theme[];
  contenu: ContenuEvaluation[];
}
