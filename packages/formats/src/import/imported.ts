import type { Certification } from '@referentiel/model';
import type { Bilingue, JsonProblem } from '../json/problem.js';
import type { DocumentPlace } from './document.js';

/**
 * How sure an import is of something: `understood` needs no look, `guessed` was decided on thin grounds, `not-understood`
 * went to a note (or stands in the remark itself) because nothing better was known.
 */
export type Certainty = 'understood' | 'guessed' | 'not-understood';

/** One line of the report of an import: what was found, what was made of it, and what the author should look at. */
export interface ImportRemark {
  certainty: Certainty;
  /** A whole sentence that says what was made of it, and what to do when it is wrong. */
  message: Bilingue;
  /** Where it stands in the file that was read. */
  place?: DocumentPlace;
  /** The text concerned, as it stands there. */
  text?: string;
  /** The code or title of the element of the `.ref` that it concerns. */
  element?: string;
}

/** What an import found, for the head of the report. */
export interface ImportCounts {
  blocs: number;
  activites: number;
  competences: number;
  criteres: number;
  epreuves: number;
}

/** What was made of a document. */
export interface Imported {
  certification: Certification;
  remarks: ImportRemark[];
  counts: ImportCounts;
}

/** Why a file was refused as a whole: a sentence with a remedy. Nothing was read from it. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  /** For a JSON document: what is wrong at which place. */
  readonly details: readonly JsonProblem[];

  constructor(
    readonly reason: Bilingue,
    details: readonly JsonProblem[] = [],
    /** What the author must say for the file to be read: who can ask does so instead of refusing. */
    readonly needs?: 'fiche',
  ) {
    super(reason.fr);
    this.details = details;
  }
}
