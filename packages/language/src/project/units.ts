import { AskedCatalogues } from '../check/asked-catalogues.js';
import type { CatalogueBook } from '../check/catalogue-book.js';
import type { CheckedCertification } from '../check/checked-certification.js';
import type { Finding } from '../check/finding.js';
import type { Questions } from '../check/questions.js';
import { TOGETHER_RULES } from '../rules/registry.js';
import type { RuleSettings } from '../rules/rule.js';
import type { Grouping, UnitShape } from '../workspace/grouping.js';
import { Beside } from './beside.js';
import type { FileEntry } from './file-entry.js';
import type { UnitRecord } from './index-records.js';
import { Unit } from './unit.js';
import { UnitSource } from './unit-source.js';

/** Models of certifications that nobody has open, kept for whoever asks next. */
const MODELS = 8;

/** What certifications are made of. */
export interface UnitParts {
  grouping: Grouping;
  book: CatalogueBook;
  questions: Questions;
  entry(key: string): FileEntry;
  settingsOf(uri: string): RuleSettings;
  /** Whether an earlier session knew a certification, in whatever state. */
  remembers(id: string): boolean;
  /** What an earlier session knew of a certification, if it still holds. */
  restored(shape: UnitShape): UnitRecord | undefined;
  /** The findings of a certification may have changed. */
  changed(id: string): void;
}

/** The certifications of a project. One that changed is checked when somebody asks for what is wrong in it. */
export class Units {
  /** How many times a certification was checked: a test counts on it. */
  checked = 0;
  private readonly known = new Map<string, Unit>();
  private readonly beside: Beside;
  private readonly recent: Unit[] = [];

  constructor(private readonly parts: UnitParts) {
    this.beside = new Beside({
      looked: (id) => this.looked(id),
      known: (id) => this.known.get(id),
      model: (id) => this.model(id) as CheckedCertification,
      changed: (id) => parts.changed(id),
    });
  }

  /** A certification as it is now; undefined when there is none of this name. */
  get(id: string): Unit | undefined {
    const known = this.known.get(id);
    if (known) return known;
    const shape = this.parts.grouping.units.get(id);
    if (!shape) return undefined;
    const unit = this.make(shape);
    this.known.set(id, unit);
    return unit;
  }

  /** A certification that changed, or is gone. */
  outdate(id: string): void {
    const { grouping, questions, remembers, changed } = this.parts;
    changed(id);
    this.known.delete(id);
    questions.forget(id);
    if (grouping.units.has(id)) this.beside.expect(id, remembers(id));
    else this.beside.drop(id);
  }

  /** The ids of those whose settings are not these any more. */
  *unsettled(): Iterable<string> {
    for (const [id, unit] of this.known) {
      if (this.parts.settingsOf(unit.source.main.uri) !== unit.settings) yield id;
    }
  }

  /** What is wrong in its structure, at once; a certification that nobody has open is looked at whole, and let go. */
  structure(id: string): readonly Finding[] {
    return this.looked(id)?.structure ?? [];
  }

  /** Remarks on wording, of some rules or of all, those beside the others included (of those that were looked at). */
  wording(id: string, rules?: ReadonlySet<string>): readonly Finding[] {
    const unit = this.looked(id);
    if (!unit) return [];
    const own = unit.redaction(rules);
    const together = !rules || TOGETHER_RULES.some((rule) => rules.has(rule.id)) ? this.together(id) : [];
    return together.length ? [...own, ...together] : own;
  }

  /** What is wrong of it beside the others that were looked at. */
  together(id: string): readonly Finding[] {
    const unit = this.looked(id);
    return unit ? this.beside.findings(unit) : [];
  }

  /**
   * Looks at those that nobody looked at yet, and at what is told of all beside each other, until `isTime` says that it is enough;
   * whether nothing is left to do.
   */
  look(isTime: () => boolean = () => false): boolean {
    return this.beside.takeUp(isTime);
  }

  /** Looks at those that no session looked at yet, until `isTime` says that it is enough. */
  lookAtNew(isTime: () => boolean): void {
    this.beside.takeNew(isTime);
  }

  /** What is known of the certifications that were looked at and that nobody has open. */
  *summaries(): Iterable<Pick<UnitRecord, 'id' | 'fonds' | 'packed' | 'together'>> {
    for (const [id, unit] of this.known) {
      const { summary: packed, fonds, together } = unit;
      if (!packed || !this.beside.isCurrent(unit)) continue;
      const isSure = together && !this.beside.isDoubtful(id);
      yield {
        id,
        fonds,
        packed,
        ...(isSure && { together: { findings: together.findings, besides: together.besides } }),
      };
    }
  }

  model(id: string): CheckedCertification | undefined {
    return this.get(id)?.lend();
  }

  private looked(id: string): Unit | undefined {
    const unit = this.get(id);
    if (!unit || unit.isSummarised || this.isOpen(id)) return unit;
    unit.summarise();
    this.beside.take(unit);
    return unit;
  }

  private isOpen(id: string): boolean {
    const shape = this.parts.grouping.units.get(id);
    return shape !== undefined && [shape.main, ...shape.parts].some(({ key }) => this.parts.entry(key).isWhole);
  }

  private make(shape: UnitShape): Unit {
    const { book, questions, entry, settingsOf } = this.parts;
    const fileOf = ({ key }: { key: string }) => entry(key).file;
    const { id, main, rank, parts } = shape;
    const source = new UnitSource(fileOf(main), rank, parts.map(fileOf));
    const atHand = new AskedCatalogues(book, (question) => questions.ask(id, question));
    const isOpen = () => this.isOpen(id);
    const unit = new Unit(id, source, settingsOf(source.main.uri), atHand, isOpen, (one) => this.made(one));
    const known = isOpen() ? undefined : this.parts.restored(shape);
    if (known) {
      for (const [question] of known.answers) questions.ask(id, question);
      unit.restore(known);
    }
    return unit;
  }

  private made(unit: Unit): void {
    this.checked++;
    // What waivers cover of it is known to the model that was there when it was worked out.
    unit.together = undefined;
    if (this.isOpen(unit.id)) return;
    this.recent.push(unit);
    if (this.recent.length > MODELS) this.recent.shift()?.release();
  }
}
