import type { Catalogue, Certification, EntreeCatalogue, Place, Resolver } from '@referentiel/model';

export type Severity = 'error' | 'warning' | 'hint';

/** A sentence in the two languages of the interface. */
export interface Bilingual {
  fr: string;
  en: string;
}

export type Params = Record<string, string>;

/** A change of the text that mends a violation. */
export interface Fix {
  title: Bilingual;
  edits: { place: Place; newText: string }[];
}

/** One place that breaks a rule; `params` fill the rule's message. */
export interface Violation {
  place: Place | undefined;
  params: Params;
  /** Code of the element concerned, if it has one. */
  element?: string;
  related?: { place: Place; message: Bilingual }[];
  fixes?: Fix[];
}

/** The catalogues at hand, by name. */
export type Catalogues = ReadonlyMap<string, Catalogue>;

/** What a rule sees: the model, names resolved, catalogues. Never the syntax tree. */
export interface RuleContext {
  certification: Certification;
  resolver: Resolver;
  catalogues: Catalogues;
  entree(catalogue: string, code: string): EntreeCatalogue | undefined;
  /** The place of a stretch of a file, from offsets such as a run's `origine`. */
  placeAt(uri: string, start: number, end: number): Place | undefined;
}

/**
 * One rule of the book. `check` is absent for those that only reading the text can decide (LEX, SYN): the reader reports
 * them under the same id. `example.wrong` breaks the rule and `example.right` does not; both are complete texts.
 */
export interface Rule {
  id: string;
  severity: Severity;
  /** A remark on wording: the editor makes it when the text is opened or saved, not in the middle of a sentence. */
  redaction?: boolean;
  title: Bilingual;
  why: Bilingual;
  source: string;
  message(params: Params): Bilingual;
  example: { wrong: string; right: string };
  check?: (context: RuleContext) => Iterable<Violation>;
}

/** A rule decided on the model; its function's name is the sentence that it checks. */
export interface ModelRule extends Rule {
  check: (context: RuleContext) => Iterable<Violation>;
}
