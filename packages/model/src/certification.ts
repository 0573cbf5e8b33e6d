import type {
  Competence,
  CompetenceTransversale,
  ContenuEvaluation,
  Critere,
  ReferenceCatalogue,
} from './competence.js';
import type { Activite, Bloc, Choix, Conteneur } from './conteneur.js';
import type { ElementBase, TexteTitre } from './element.js';
import type { Epreuve, Partie } from './epreuve.js';
import type { Place } from './place.js';
import type { Prose, Texte } from './prose.js';
import type { Duree } from './quantite.js';
import type { Renouvellement } from './renouvellement.js';
import type { GenreCode } from './vocabulaire.js';

export interface Certificateur {
  nom: string;
  siret?: string;
  place?: Place;
}

/** Where a counter starts again: nowhere (`continu`), or in each element of a kind. */
export type RepriseCompteur = 'continu' | Exclude<GenreCode, 'critère' | 'épreuve'>;

/** How codes of one kind are written (`modele`) and counted, or that none is printed (`masque`). */
export interface SchemaCode {
  genre: GenreCode;
  modele?: string;
  reprise?: RepriseCompteur;
  masque: boolean;
  place?: Place;
}

/** `texte ORAL "…"`: written once, named wherever a text is expected. */
export interface FragmentTexte extends ElementBase {
  genre: 'texte';
  code: string;
  texte: Prose;
}

/** What may stand directly in a certification, in source order. */
export type ContenuCertification = Bloc | Activite | Competence | Choix | ContenuEvaluation;

/** The whole référentiel, resolved from one main file and its part files. */
export interface Certification extends ElementBase {
  genre: 'certification';
  intitule?: string;
  repertoire?: string;
  niveau?: number;
  certificateurs: Certificateur[];
  fiche?: string;
  /** YYYY-MM-DD, as written. */
  date?: string;
  nsf: string[];
  rome: string[];
  formacode: string[];
  acces: string[];
  vise: ReferenceCatalogue[];
  emplois?: Texte;
  secteurs?: Texte;
  reglementation?: Texte;
  prerequis?: Texte;
  enregistrement?: Duree;
  objectifs?: Texte;
  contexte?: TexteTitre;
  description?: TexteTitre;
  schemas: SchemaCode[];
  textes: FragmentTexte[];
  epreuves: Epreuve[];
  competencesTransversales: CompetenceTransversale[];
  contenu: ContenuCertification[];
  renouvellements: Renouvellement[];
}

/** Every element that may carry a code. */
export type ElementNomme = Conteneur | Competence | CompetenceTransversale | Critere | Epreuve | Partie | FragmentTexte;

export type Genre = ElementNomme['genre'];

/** A certification that says nothing yet. */
export function emptyCertification(): Certification {
  return {
    genre: 'certification',
    certificateurs: [],
    nsf: [],
    rome: [],
    formacode: [],
    acces: [],
    vise: [],
    schemas: [],
    textes: [],
    epreuves: [],
    competencesTransversales: [],
    contenu: [],
    renouvellements: [],
    notes: [],
    derogations: [],
  };
}
