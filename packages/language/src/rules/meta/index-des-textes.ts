import { type Fonds, type Holder, sameStranger } from './fonds.js';
import { HashTable } from './hash-table.js';

/** A text that so many share is a stock phrase: it shows nothing of who copied whom. */
export const FORMULE = 20;

/**
 * Which certifications hold which text. From one state of a workspace to the next only those that changed are taken out and
 * put in: among ten thousand, an edit costs the one that it touched.
 */
export class IndexDesTextes {
  private readonly numbers = new Map<string, number>();
  private readonly holders: (Holder | undefined)[] = [];
  /** Texts that several have held; the table knows them by a negative number. */
  private readonly groups: Set<number>[] = [];
  private readonly table = new HashTable();

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  /** Takes a certification, new or changed; answers those of which something else may have to be told now. */
  put(holder: Holder): Set<string> {
    const before = this.known(holder.id);
    const touched = new Set<string>();
    if (!before || !sameStranger(before.fonds, holder.fonds)) {
      if (before) this.touch(before.fonds.hashes, touched);
      this.replace(before, holder);
      this.touch(holder.fonds.hashes, touched);
    } else {
      const [gone, come] = differences(before.fonds, holder.fonds);
      this.touch(gone, touched);
      this.replace(before, holder);
      this.touch(come, touched);
    }
    touched.delete(holder.id);
    return touched;
  }

  /** Forgets a certification; answers those of which something else may have to be told now. */
  drop(id: string): Set<string> {
    const touched = new Set<string>();
    const before = this.known(id);
    if (!before) return touched;
    this.touch(before.fonds.hashes, touched);
    this.replace(before, undefined);
    touched.delete(id);
    return touched;
  }

  /** All that hold a text, when several do and it is no stock phrase. */
  partageurs(hash: number): readonly Holder[] {
    const group = this.groups[-this.table.get(hash) - 1];
    if (!group || group.size < 2 || group.size > FORMULE) return [];
    return [...group].flatMap((number) => this.holders[number] ?? []);
  }

  private known(id: string): Holder | undefined {
    const number = this.numbers.get(id);
    return number === undefined ? undefined : this.holders[number];
  }

  /** Those that hold one of the texts with others; one more than a stock phrase takes is near enough to become none. */
  private touch(hashes: Iterable<number>, touched: Set<string>): void {
    for (const hash of hashes) {
      const group = this.groups[-this.table.get(hash) - 1];
      if (!group || group.size > FORMULE + 1) continue;
      for (const number of group) {
        const holder = this.holders[number];
        if (holder) touched.add(holder.id);
      }
    }
  }

  private replace(before: Holder | undefined, after: Holder | undefined): void {
    const id = (after ?? before)?.id ?? '';
    let number = this.numbers.get(id);
    if (before && number !== undefined) for (const hash of before.fonds.hashes) this.take(hash, number);
    if (!after) {
      if (number !== undefined) this.holders[number] = undefined;
      this.numbers.delete(id);
      return;
    }
    if (number === undefined) {
      // The table takes no zero.
      number = Math.max(this.holders.length, 1);
      this.numbers.set(id, number);
    }
    this.holders[number] = after;
    for (const hash of after.fonds.hashes) this.give(hash, number);
  }

  private give(hash: number, number: number): void {
    const value = this.table.get(hash);
    if (value === 0) this.table.set(hash, number);
    else if (value < 0) this.groups[-value - 1]?.add(number);
    else if (value !== number) {
      this.groups.push(new Set([value, number]));
      this.table.set(hash, -this.groups.length);
    }
  }

  private take(hash: number, number: number): void {
    const value = this.table.get(hash);
    if (value < 0) this.groups[-value - 1]?.delete(number);
    else if (value === number) this.table.delete(hash);
  }
}

/** The texts that only the first has, and those that only the second has. */
function differences(one: Fonds, other: Fonds): [number[], number[]] {
  const [a, b] = [new Set(one.hashes), new Set(other.hashes)];
  return [[...a].filter((hash) => !b.has(hash)), [...b].filter((hash) => !a.has(hash))];
}
