const FREE = 0;
const GONE = 0x7fffffff;

/** How full it may be, in eighths. */
const FULL = 5;

/**
 * Numbers by 53-bit hash, in two typed arrays: ten thousand certifications have a million texts or more, and a `Map` of
 * them takes five times as much. Values are any 32-bit integers but 0 and 2³¹−1.
 */
export class HashTable {
  private keys: Float64Array;
  private values: Int32Array;
  private used = 0;
  private live = 0;

  constructor(capacity = 1024) {
    this.keys = new Float64Array(capacity);
    this.values = new Int32Array(capacity);
  }

  /** The value of a hash; 0 when there is none. */
  get(hash: number): number {
    const at = this.slotOf(hash);
    return at < 0 ? FREE : (this.values[at] as number);
  }

  set(hash: number, value: number): void {
    const known = this.slotOf(hash);
    if (known >= 0) {
      this.values[known] = value;
      return;
    }
    if ((this.used + 1) * 8 > this.keys.length * FULL) this.grow();
    const mask = this.keys.length - 1;
    let at = hash & mask;
    while (this.values[at] !== FREE) at = (at + 1) & mask;
    this.keys[at] = hash;
    this.values[at] = value;
    this.used++;
    this.live++;
  }

  delete(hash: number): void {
    const at = this.slotOf(hash);
    if (at < 0) return;
    this.values[at] = GONE;
    this.live--;
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    for (let at = hash & mask; this.values[at] !== FREE; at = (at + 1) & mask) {
      if (this.keys[at] === hash && this.values[at] !== GONE) return at;
    }
    return -1;
  }

  private grow(): void {
    const { keys, values } = this;
    // What is gone makes room too: the same size may do.
    const capacity = this.live * 4 > keys.length ? keys.length * 2 : keys.length;
    this.keys = new Float64Array(capacity);
    this.values = new Int32Array(capacity);
    this.used = 0;
    this.live = 0;
    for (let at = 0; at < keys.length; at++) {
      const value = values[at] as number;
      if (value !== FREE && value !== GONE) this.set(keys[at] as number, value);
    }
  }
}
