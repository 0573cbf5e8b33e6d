import type { Catalogue, Certification, EntreeCatalogue, Place, Resolver } from '@referentiel/model';
import type { CertificationFacts } from '../facts/certification-facts.js';

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

/** What a project may set of a rule: a number (a threshold) or a list of words. */
export type ParameterValue = number | readonly string[];

/** A parameter of a rule: what it is for, and its value where the project sets none. */
export interface RuleParameter<V extends ParameterValue = ParameterValue> {
  what: Bilingual;
  value: V;
}

/** How a project wants its rules: severities, parameters, whether the text is judged as the version to be filed. */
export interface RuleSettings {
  /** The severity of a rule; `off` when it is not to be told. */
  severityOf(rule: Rule): Severity | 'off';
  /** A parameter's value in the project; undefined where it sets none. */
  parameter(rule: string, name: string): ParameterValue | undefined;
  /** Whether the rules that only the version to be filed must satisfy are judged too. */
  readonly final: boolean;
}

/** What a rule sees: the model, names resolved, catalogues. Never the syntax tree. */
export interface RuleContext {
  certification: Certification;
  resolver: Resolver;
  catalogues: Catalogues;
  entree(catalogue: string, code: string): EntreeCatalogue | undefined;
  /** What follows from the whole: paths, what evaluates what. */
  readonly facts: CertificationFacts;
  settings: RuleSettings;
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
  /**
   * A remark on wording, or on what is still missing: the editor makes it when the text is opened or saved, not in the
   * middle of a sentence.
   */
  redaction?: boolean;
  /** Judged in the version to be filed only (`export --final`, preset `strict`). */
  final?: boolean;
  /** Its severity in the preset `brouillon`, where it differs: what is not written yet is no fault of a draft. */
  draft?: Severity | 'off';
  /** Absent from every preset but asked for by the project (`"TXT-11": "hint"`). */
  optional?: boolean;
  parameters?: Readonly<Record<string, RuleParameter>>;
  title: Bilingual;
  why: Bilingual;
  source: string;
  message(params: Params): Bilingual;
  example: { wrong: string; right: string };
  check?: (context: RuleContext) => Iterable<Violation>;
  /** For a rule that compares certifications: what is wrong in each of them, given the others. */
  checkTogether?: (contexts: readonly RuleContext[]) => Iterable<{ context: RuleContext; violation: Violation }>;
}

/** A rule decided on the model; its function's name is the sentence that it checks. */
export interface ModelRule extends Rule {
  check: (context: RuleContext) => Iterable<Violation>;
}

/** The value of a rule's numeric parameter in a project. */
export function numberParameter(rule: Rule, name: string, { settings }: RuleContext): number {
  const given = settings.parameter(rule.id, name);
  const { value } = (rule.parameters as NonNullable<Rule['parameters']>)[name] as RuleParameter;
  return typeof given === 'number' ? given : (value as number);
}

/** The words that a project gives a rule; those of the rule itself where it gives none. */
export function wordsParameter(rule: Rule, name: string, { settings }: RuleContext): readonly string[] {
  const given = settings.parameter(rule.id, name);
  const { value } = (rule.parameters as NonNullable<Rule['parameters']>)[name] as RuleParameter;
  return Array.isArray(given) ? given : (value as readonly string[]);
}
