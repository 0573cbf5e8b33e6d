/** The same sentence for a French and an English reader. */
export interface Bilingue {
  fr: string;
  en: string;
}

/** What is wrong at one place of a JSON document, and what to do about it. */
export interface JsonProblem extends Bilingue {
  /** JSON pointer (RFC 6901) of the faulty value; empty for the whole document. */
  path: string;
}
