import { chance } from '../../../scripts/chance.mjs';

/** Mixes two numbers into a seed: the cases of one run have nothing in common but the run's seed. */
export function caseSeed(seed: number, rank: number): number {
  return (Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(rank + 1, 0xc2b2_ae35)) | 0;
}

/** What may be drawn from numbers that are the same for the same seed. */
export class Random {
  /** At least 0, less than 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = chance(seed);
  }

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Small numbers are much likelier than great ones. */
  few(most: number): number {
    return 1 + Math.floor(this.next() ** 3 * most);
  }
}
