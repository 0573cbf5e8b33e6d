import type { ProfilRelu } from '@referentiel/model';
import type { Annexe } from '../annexes/noms.js';
import type { OptionsIdentite } from '../identite/index.js';
import type { OptionsCommentaires } from './commentaires/index.js';

/** The ways to print the form: in one table, or with a table for each bloc under its title. */
export const TABLES = ['unique', 'par-bloc'] as const;
export type TableForme = (typeof TABLES)[number];

export interface DocxOptions extends OptionsIdentite, OptionsCommentaires {
  /** `draft` marks BROUILLON on each page, and only a draft has comments. */
  mode?: 'draft' | 'final';
  /** YYYY-MM-DD; replaces the date of the source. */
  date?: string;
  /** One table unless said otherwise. */
  table?: TableForme;
  /** The annexes to print; the links to catalogues and the list of épreuves when it is not said. */
  annexes?: readonly Annexe[];
  /** What the review says of the profiles aimed at: the annexe `cigref` needs it. */
  profils?: readonly ProfilRelu[];
}
