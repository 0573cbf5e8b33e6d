import type { Certification, Competence, Conteneur, Element } from '@referentiel/model';
import type { Passage } from '../texte/index.js';
import type { Page } from './page.js';

export type GenreColonne = 'activites' | 'competences' | 'modalites' | 'criteres';

/** A heading of the official form: its title and what it says the column holds. */
export interface EnTete {
  titre: string;
  definition?: string;
}

export interface Colonne extends EnTete {
  genre: GenreColonne;
  /** The heading above two columns; neighbours that share it share the same object. */
  groupe?: EnTete;
  /** Statements printed under the heading (`mention sous les modalités` of the certification). */
  mentions: Passage[];
  /** Share of the width of the table; the shares of all columns make 1. */
  part: number;
}

export interface Cellule {
  contenu: Passage[];
  rowSpan: number;
}

/** A row of the table. A cell is undefined where one that started above still stands. */
export interface LigneCellules {
  genre: 'cellules';
  /** What the row is for: a competence, or a container that has a row of its own. */
  element: Competence | Conteneur | Certification;
  cellules: (Cellule | undefined)[];
}

/** A row over the full width. */
export interface LignePleine {
  genre: 'pleine';
  nature: 'bloc' | 'choix' | 'option' | 'mention' | 'finale';
  element: Element;
  contenu: Passage[];
}

export type LigneTableau = LignePleine | LigneCellules;

/** The official layout of one certification: what stands above the table, its columns and rows, what stands below. */
export interface Tableau {
  avant: Passage[];
  colonnes: Colonne[];
  lignes: LigneTableau[];
  apres: Passage[];
  /** The page that it is laid out for. */
  page: Page;
}
