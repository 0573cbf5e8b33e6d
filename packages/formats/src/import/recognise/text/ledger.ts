import type { Line } from './line.js';

/** What became of a line. */
export type Destination = 'model' | 'note' | 'known';

/**
 * The account of a document: every line of it is used once and only once. A text of the model is only made of lines that
 * the ledger gives out, so that nothing can stand twice, and what nothing asked for is found at the end, so that nothing
 * is dropped silently. `known` are lines that say nothing of this certification: headings of the form, the article of law,
 * what the form derives from the rest, a text that has already been declared.
 */
export class Ledger {
  private readonly used = new Map<Line, Destination>();

  /** Those of some lines that nothing has used yet, marked as used from now on. */
  take(lines: readonly Line[], destination: Destination = 'model'): Line[] {
    const free = lines.filter((line) => !this.used.has(line));
    for (const line of free) this.used.set(line, destination);
    return free;
  }

  isFree(line: Line): boolean {
    return !this.used.has(line);
  }

  /** Those of some lines that nothing has used, in their order. */
  rest(lines: readonly Line[]): Line[] {
    return lines.filter((line) => !this.used.has(line));
  }
}
