/**
 * A 53-bit number of a sequence of 16-bit codes, taken one by one (cyrb53, public domain): two sequences do not share it, for all that
 * matters here. Not for secrets.
 */
export class Hash53 {
  private high = 0xdeadbeef | 0;
  private low = 0x41c6ce57;

  add(code: number): void {
    this.high = Math.imul(this.high ^ code, 2654435761);
    this.low = Math.imul(this.low ^ code, 1597334677);
  }

  get value(): number {
    let { high, low } = this;
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return 4294967296 * (2097151 & low) + (high >>> 0);
  }
}

/** Tells two texts apart; with the length it names the content of a file: nobody gains by making two alike that only their author reads. */
export function contentHash(text: string): number {
  const hash = new Hash53();
  for (let at = 0; at < text.length; at++) hash.add(text.charCodeAt(at));
  return hash.value;
}
