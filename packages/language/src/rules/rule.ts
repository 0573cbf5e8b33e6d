import type {
  Catalogue,
  Certification,
  Element,
  EntreeCatalogue,
  Place,
  Range,
  Renouvellement,
  Resolver,
  Texte,
} from '@referentiel/model';
import type { CertificationFacts } from '../facts/certification-facts.js';
import type { Communs, Holder } from './meta/fonds.js';
import type { IndexDesTextes } from './meta/index-des-textes.js';

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

/** A statement `assume ID "reason"`, and what became of it. */
export interface StatedWaiver {
  /** The rule's id as written. */
  regle: string;
  raison: Texte | undefined;
  /** Where it holds: the certification for the whole of it, else inside the element. */
  element: Element | Renouvellement;
  /** The statement; `regle` is the id in it. */
  place: (Place & { regle?: Range }) | undefined;
  /** What goes when the statement goes: its line, where it stands alone on it. */
  whole: Place | undefined;
  /** The rule meant; undefined when there is no such id. */
  rule: Rule | undefined;
  /** The id probably meant, where there is no such rule. */
  suggestion: string | undefined;
  /** Whether this project tells what breaks the rule: a waiver of a silent rule may be of use again. */
  isJudged: boolean;
  /** How many findings it keeps silent. */
  count: number;
}

/** What an example of a rule is written in: the language, or the configuration of a project. */
export type ExampleLanguage = 'ref' | 'json';

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
  /** Absent where no text can show it: what is wrong is the file. */
  example?: { wrong: string; right: string; langue?: ExampleLanguage };
  check?: (context: RuleContext) => Iterable<Violation>;
  /** For a rule that compares certifications: those that one of them resembles too much, given the texts of all. No model is read. */
  checkTogether?: (one: Holder, all: IndexDesTextes) => readonly Communs[];
  /** What is wrong in a certification that resembles another one too much; reads their models. */
  violationTogether?: (one: Holder, communs: Communs) => Violation;
  /** For a rule on waivers: what is wrong in those of a certification, once everything else is known. */
  checkWaivers?: (waivers: readonly StatedWaiver[]) => Iterable<Violation>;
}

/** A rule decided on the model; its function's name is the sentence that it checks. */
export interface ModelRule extends Rule {
  check: (context: RuleContext) => Iterable<Violation>;
}

/** A rule that compares certifications. */
export type TogetherRule = Rule & Required<Pick<Rule, 'checkTogether' | 'violationTogether'>>;

/** The value of a rule's numeric parameter in a project. */
export function numberParameter(rule: Rule, name: string, { settings }: Pick<RuleContext, 'settings'>): number {
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
