import type { DocumentPlace, ReadRemark, ReadRemarkKind } from '../document.js';

/** Gathers what a reader has to say: what only needs counting is one remark, at the place of the first. */
export class RemarkLog {
  private readonly counted = new Map<ReadRemarkKind, ReadRemark>();
  private readonly all: ReadRemark[] = [];

  count(kind: ReadRemarkKind, place?: DocumentPlace): void {
    const known = this.counted.get(kind);
    if (known) {
      known.count++;
      return;
    }
    const remark: ReadRemark = { kind, count: 1, ...(place && { place }) };
    this.counted.set(kind, remark);
    this.all.push(remark);
  }

  /** A remark of its own, for a text that is not in the blocks. */
  text(kind: ReadRemarkKind, text: string, place?: DocumentPlace): void {
    this.all.push({ kind, count: 1, text, ...(place && { place }) });
  }

  /** In the order in which they were first met. */
  list(): ReadRemark[] {
    return this.all;
  }
}
