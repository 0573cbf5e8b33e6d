import type { Genre } from '@referentiel/model';
import type { Bilingual } from '../../rules/rule.js';

/** What a snippet finds at its place. */
export interface Surroundings {
  /** The next free code of a kind, with a blank behind it; empty when there is none. It is right already: no stop. */
  code(genre: Genre): string;
  /** The code of the first criterion of a new competence, with a blank behind it. */
  critere(): string;
  /** The épreuves to choose from. */
  epreuve(stop: number): string;
}

/** A whole statement to fill in, in the place of the keyword that begins it. */
export interface Blueprint {
  keyword: string;
  rule: string;
  label: Bilingual;
  /** It belongs to the certification as a whole: not inside its elements. */
  shared?: true;
  body(around: Surroundings): string;
}
