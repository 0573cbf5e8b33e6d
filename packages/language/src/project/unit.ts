import { type CertificationSource, filesOf } from '../build/certification.js';
import type { CataloguesAtHand } from '../check/catalogues.js';
import { CheckedCertification } from '../check/checked-certification.js';
import type { Finding } from '../check/finding.js';
import type { Judged, ModelSource } from '../check/together.js';
import { type Fonds, fondsOf, type Holder } from '../rules/meta/fonds.js';
import type { RuleContext, RuleSettings } from '../rules/rule.js';
import type { SourceFile } from '../source/source-file.js';
import { detached } from './detached.js';
import type { UnitRecord } from './index-records.js';
import { pack, type UnitFindings, unpack } from './packed.js';

const NO_FONDS: Fonds = {
  hashes: new Float64Array(),
  fichier: '',
  titre: '',
  certificateur: '',
  noms: [],
  renouvelees: [],
};

/**
 * One certification of a project, and what is known of it. Its model is there while somebody works on its files; else its
 * findings and what the others see of it remain, and the model is made again for whoever asks.
 */
export class Unit implements Holder, ModelSource {
  fonds: Fonds = NO_FONDS;
  /** What is told of it beside the others; undefined until it is worked out. */
  together: Judged | undefined;
  private strong: CheckedCertification | undefined;
  private weak: WeakRef<CheckedCertification> | undefined;
  private packed: Uint8Array | undefined;
  /** Whether what is known of it is what an earlier session knew. */
  isRestored = false;

  /** `catalogues`: those at hand, as it sees them; `isOpen`: whether somebody works on one of its files; `made` is told of each model made. */
  constructor(
    readonly id: string,
    readonly source: CertificationSource,
    readonly settings: RuleSettings,
    private readonly catalogues: CataloguesAtHand,
    private readonly isOpen: () => boolean,
    private readonly made: (unit: Unit) => void,
  ) {}

  context(): RuleContext {
    return this.read();
  }

  get files(): readonly SourceFile[] {
    return filesOf(this.source);
  }

  private get uris(): string[] {
    return this.files.map(({ uri }) => uri);
  }

  /** Whether its model is there, or costs next to nothing. */
  get isAtHand(): boolean {
    return this.atHand() !== undefined || this.isOpen();
  }

  atHand(): CheckedCertification | undefined {
    return this.strong ?? this.weak?.deref();
  }

  read(): CheckedCertification {
    const known = this.atHand();
    if (known) return known;
    const checked = new CheckedCertification(this.source, this.catalogues, this.settings);
    this.strong = checked;
    this.made(this);
    return checked;
  }

  /** Takes what was known of it in an earlier session: then nothing is read for it. */
  restore({ fonds, packed, together }: Pick<UnitRecord, 'fonds' | 'packed' | 'together'>): void {
    this.fonds = fonds;
    this.packed = packed;
    this.together = together && { ...together, isRecalled: true };
    this.isRestored = true;
  }

  /** What is kept of it for a later session; undefined while it is not summarised. */
  get summary(): Uint8Array | undefined {
    return this.packed;
  }

  /** Whether its findings are kept without its model. */
  get isSummarised(): boolean {
    return this.packed !== undefined;
  }

  get structure(): readonly Finding[] {
    return this.packed ? this.findings.structure : this.read().structure;
  }

  /** Remarks on wording, of some rules or of all. */
  redaction(rules?: ReadonlySet<string>): readonly Finding[] {
    if (this.packed || !rules) return this.findings.redaction;
    return this.read().redactionOf(rules);
  }

  /** All that is wrong in it, made to be kept: nothing is asked of its model for it any more. */
  get findings(): UnitFindings {
    return this.packed
      ? unpack(this.packed, this.uris)
      : { structure: this.structure, redaction: this.read().redaction };
  }

  /** Lets the model go once all that is needed of it is at hand. */
  summarise(): void {
    if (this.packed) return;
    this.packed = pack(this.findings, this.uris);
  }

  /**
   * The model for somebody who may keep it: as long as they do, it is the one that others get. (What a weak reference was made
   * to is kept until the end of the turn: looking at ten thousand certifications in one must do without.)
   */
  lend(): CheckedCertification {
    const checked = this.read();
    if (this.weak?.deref() !== checked) this.weak = new WeakRef(checked);
    return checked;
  }

  /** Lets the model go; whoever still holds it keeps it. */
  release(): void {
    this.strong = undefined;
  }

  /** What the others see of it. */
  present(): Fonds {
    if (this.isRestored) return this.fonds;
    const { hashes, ...rest } = fondsOf(this.read());
    this.fonds = { hashes, ...detached(rest) };
    return this.fonds;
  }
}
