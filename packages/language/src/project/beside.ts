import type { CheckedCertification } from '../check/checked-certification.js';
import type { Finding } from '../check/finding.js';
import { judgedBeside, resemblances } from '../check/together.js';
import type { Holder } from '../rules/meta/fonds.js';
import { IndexDesTextes } from '../rules/meta/index-des-textes.js';
import type { Unit } from './unit.js';

/** What this needs of the certifications of a project. */
export interface BesideParts {
  /** A certification, looked at; undefined when there is none of this name. */
  looked(id: string): Unit | undefined;
  /** A certification as far as somebody asked for it since it last changed. */
  known(id: string): Unit | undefined;
  /** Its model as it is now. */
  model(id: string): CheckedCertification;
  /** Something else may be told of a certification. */
  changed(id: string): void;
}

/**
 * What certifications are told beside each other. Their texts are taken up one certification after the other; what was told
 * of the others meanwhile is doubtful, and judged again once all are taken up: ten thousand come in one by one, and each
 * has texts of twenty others.
 */
export class Beside {
  private readonly texts = new IndexDesTextes();
  /** Those whose texts are not taken up as they are now. */
  private readonly unseen = new Set<string>();
  /** The same, of those that an earlier session knew: what it told stands until all are taken up. */
  private readonly recalled = new Set<string>();
  private readonly doubtful = new Set<string>();

  constructor(private readonly parts: BesideParts) {}

  /** A certification is new or changed; `isRecalled`: an earlier session knew it, perhaps as it is now. */
  expect(id: string, isRecalled: boolean): void {
    (isRecalled ? this.recalled : this.unseen).add(id);
  }

  drop(id: string): void {
    for (const ids of [this.unseen, this.recalled, this.doubtful]) ids.delete(id);
    this.doubt(this.texts.drop(id));
  }

  /** What is wrong of a certification beside those that were taken up. */
  findings(unit: Unit): readonly Finding[] {
    const { id, together } = unit;
    if (together?.isRecalled && this.recalled.has(id)) return together.findings;
    this.take(unit);
    if (this.doubtful.delete(id)) this.settle(unit);
    unit.together ??= judgedBeside(this.holder(unit), this.texts, unit);
    return unit.together.findings;
  }

  /** Whether what is known of a certification is known of it as it is now. */
  isCurrent({ id, isRestored }: Unit): boolean {
    return isRestored || !(this.unseen.has(id) || this.recalled.has(id));
  }

  /** Whether what was told of a certification beside the others is to be judged again. */
  isDoubtful(id: string): boolean {
    return this.doubtful.has(id);
  }

  /** Takes up the texts of a certification as they are now. */
  take(unit: Unit): void {
    const isNew = this.unseen.delete(unit.id);
    if (!this.recalled.delete(unit.id) && !isNew) return;
    unit.present();
    this.doubt(this.texts.put(this.holder(unit)));
    if (unit.together) this.doubtful.add(unit.id);
  }

  /** Takes up those that no earlier session knew, until `isTime` says that it is enough; whether all are. */
  takeNew(isTime: () => boolean): boolean {
    return this.takeAll(this.unseen, isTime);
  }

  /** Takes up all, then judges again what is doubtful, until `isTime` says that it is enough; whether nothing is left to do. */
  takeUp(isTime: () => boolean): boolean {
    if (!this.takeNew(isTime) || !this.takeAll(this.recalled, isTime)) return false;
    for (const id of this.doubtful) {
      if (isTime()) return false;
      this.doubtful.delete(id);
      const unit = this.parts.known(id);
      if (unit && this.settle(unit)) this.parts.changed(id);
    }
    return true;
  }

  private takeAll(ids: Set<string>, isTime: () => boolean): boolean {
    for (const id of ids) {
      if (isTime()) return false;
      const unit = this.parts.looked(id);
      if (unit) this.take(unit);
      else ids.delete(id);
    }
    return true;
  }

  private doubt(ids: Iterable<string>): void {
    for (const id of ids) this.doubtful.add(id);
  }

  /** Judges again what was told of a certification; says whether it may be something else now. */
  private settle(unit: Unit): boolean {
    const before = unit.together;
    // Nobody asked, or the model that it was made of is gone: whoever asks next has it judged.
    if (!before) return true;
    const holder = this.holder(unit);
    const found = resemblances(holder, this.texts);
    if (!found.length && !before.besides.length) return false;
    const isSame =
      found.length === before.besides.length &&
      found.every(({ autre, hashes }, rank) => {
        const [id, count] = before.besides[rank] ?? [];
        return id === autre.id && count === hashes.length && this.parts.known(autre.id)?.isRestored;
      });
    if (before.isRecalled && isSame) return false;
    unit.together = judgedBeside(holder, this.texts, unit);
    return JSON.stringify(before.findings) !== JSON.stringify(unit.together.findings);
  }

  private holder({ id, fonds, settings }: Unit): Holder {
    return { id, fonds, settings, context: () => this.parts.model(id) };
  }
}
