import { type Certification, type Place, Resolver, settle } from '@referentiel/model';
import {
  type BuiltCertification,
  buildCertification,
  type CertificationSource,
  filesOf,
} from '../build/certification.js';
import { type CertificationFacts, factsOf } from '../facts/certification-facts.js';
import { MODEL_RULES, WAIVER_RULES } from '../rules/registry.js';
import type { Catalogues, ModelRule, Rule, RuleContext, RuleSettings, Violation } from '../rules/rule.js';
import { rereadTrouble } from '../source/file-trouble.js';
import type { CataloguesAtHand } from './catalogues.js';
import { DEFAULT_RULE_SETTINGS } from './default-settings.js';
import { type Finding, finding, related } from './finding.js';
import { severityIn } from './severity-in.js';
import { statedWaivers } from './stated-waivers.js';
import { type Waiver, Waivers } from './waivers.js';

const STRUCTURE = MODEL_RULES.filter((rule) => !rule.redaction);
const WORDING = MODEL_RULES.filter((rule) => rule.redaction);

function builtFindings({ issues }: BuiltCertification, uri: string): Finding[] {
  return issues.map((issue) => finding(issue.rule, related(issue.params, issue.place, issue.related), uri));
}

/**
 * One certification of a workspace, its names resolved, with what is wrong in it: the structure at once, the wording when
 * somebody asks, for nobody does while the author types. The findings of its texts (LEX, SYN) stand with their files.
 */
export class CheckedCertification implements RuleContext {
  readonly certification: Certification;
  readonly resolver: Resolver;
  readonly catalogues: Catalogues;
  readonly entree: RuleContext['entree'];
  /** What breaks rules of structure, unordered. */
  readonly structure: readonly Finding[];
  private readonly assumed: Waivers;
  private wording: readonly Finding[] | undefined;

  /** Builds the certification of some files and checks it. Never throws on account of what they say. */
  constructor(
    readonly source: CertificationSource,
    private readonly atHand: CataloguesAtHand,
    readonly settings: RuleSettings = DEFAULT_RULE_SETTINGS,
  ) {
    const built = buildCertification(source);
    this.certification = built.certification;
    settle(built.certification);
    this.resolver = new Resolver(built.certification);
    this.catalogues = atHand.catalogues;
    this.entree = atHand.entree;
    this.assumed = new Waivers(built.certification);
    this.structure = [...builtFindings(built, source.main.uri), ...this.broken(STRUCTURE)];
  }

  /** Remarks on wording and on what is missing, unordered. */
  get redaction(): readonly Finding[] {
    this.wording ??= this.tooLong ?? [...this.broken(WORDING), ...this.wrongWaivers()];
    return this.wording;
  }

  /** What is told instead of the remarks on the wording of a certification so long that making them would block the editor. */
  private get tooLong(): readonly Finding[] | undefined {
    const files = filesOf(this.source);
    const trouble = rereadTrouble(files.reduce((sum, { text }) => sum + text.length, 0));
    return trouble && [finding(trouble.rule, { place: undefined, params: trouble.params }, this.source.main.uri)];
  }

  /** As `redaction`, of some rules only: what the others would cost is not spent on it. */
  redactionOf(rules: ReadonlySet<string>): readonly Finding[] {
    // What is waived is known once all rules have been judged.
    if (this.wording || this.assumed.all.length || this.tooLong)
      return this.redaction.filter(({ rule }) => rules.has(rule));
    return this.broken(WORDING.filter(({ id }) => rules.has(id)));
  }

  /** The author's waivers (`assume`) with what each keeps silent, of structure and wording; worked out when asked for. */
  get waivers(): readonly Waiver[] {
    void this.redaction;
    return this.assumed.all;
  }

  /** Those of a rule that is judged apart (beside other certifications, or as filed) that no waiver covers. */
  withoutAssumed(rule: Rule, findings: Finding[]): Finding[] {
    return this.assumed.takeAgain(rule.id, findings);
  }

  /** Another number when a catalogue says something else: what was made of the names of catalogues may be outdated. */
  get revision(): number {
    return this.atHand.revision;
  }

  /** What follows from the whole; worked out once. */
  get facts(): CertificationFacts {
    return factsOf(this);
  }

  /** A property, not a method: rules take what they need of their context apart. */
  readonly placeAt = (uri: string, start: number, end: number): Place | undefined => {
    const file = filesOf(this.source).find((one) => one.uri === uri);
    return file && { uri, range: { start: file.positionAt(start), end: file.positionAt(end) } };
  };

  /** What the violations of a rule become in this certification: nothing where the project turned the rule off. */
  findingsOf(rule: Rule, violations: () => Iterable<Violation>): Finding[] {
    const severity = severityIn(rule, this.settings);
    if (severity === 'off') return [];
    const { uri } = this.source.main;
    return [...violations()].map((violation) => finding(rule.id, violation, uri, severity));
  }

  private broken(rules: readonly ModelRule[]): Finding[] {
    return this.assumed.take(rules.flatMap((rule) => this.findingsOf(rule, () => rule.check(this))));
  }

  /** What is wrong in the waivers themselves, which nothing waives. */
  private wrongWaivers(): Finding[] {
    if (!this.assumed.all.length) return [];
    const stated = statedWaivers(this.assumed.all, filesOf(this.source), this.settings);
    return WAIVER_RULES.flatMap((rule) => this.findingsOf(rule, () => rule.checkWaivers(stated)));
  }
}
