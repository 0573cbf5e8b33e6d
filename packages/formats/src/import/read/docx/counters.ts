import type { ListItem } from '../../document.js';
import { formatNumber } from '../number-format.js';
import type { Abstract, Level, Num, Numbering } from './numbering.js';

const LEVELS = 9;

/** `1.`, `2)`, `3`, `4°`, `5 -`: a number that says no more than its rank. */
const PLAIN = /^\d+\s?[.)°:–-]?$/;

/** Text of a level: `%1` to `%9` stand for numbers. */
const PLACEHOLDER = /%([1-9])/g;

/** Counts lists as Word does: all lists of one definition share their numbers, until one says to start anew. */
export class Counters {
  /** By definition: the number of each level; undefined before the first. */
  private readonly counts = new Map<Abstract, (number | undefined)[]>();
  private readonly begun = new Set<Num>();
  private readonly byStyleLink = new Map<string, Abstract>();

  constructor(private readonly numbering: Numbering) {
    for (const abstract of numbering.abstracts.values()) {
      if (abstract.linked !== undefined) this.byStyleLink.set(abstract.linked, abstract);
    }
  }

  /**
   * Counts a paragraph of the list `numId`. `level` is undefined when its style gives the list: the level is then the one
   * that names the style. Undefined for a list that is defined nowhere, or that prints nothing.
   */
  item(numId: string, level: number | undefined, style: string | undefined): ListItem | undefined {
    const num = this.numbering.nums.get(numId);
    const abstract = num && this.abstractOf(num);
    if (!num || !abstract) return undefined;
    const at = level ?? this.levelOfStyle(num, abstract, style);
    const definition = num.levels.get(at) ?? abstract.levels.get(at);
    if (!definition) return { level: at, ordered: false };
    const counts = this.count(num, abstract, at, definition);
    if (definition.format === 'bullet') return { level: at, ordered: false };
    const label = this.label(num, abstract, counts, definition);
    if (definition.format === 'none') return label ? { level: at, ordered: false, label } : undefined;
    const item: ListItem = { level: at, ordered: true, number: counts[at] as number };
    if (label && !PLAIN.test(label)) item.label = label;
    return item;
  }

  private abstractOf(num: Num): Abstract | undefined {
    const abstract = this.numbering.abstracts.get(num.abstract);
    if (abstract?.link === undefined || abstract.levels.size) return abstract;
    return this.byStyleLink.get(abstract.link) ?? abstract;
  }

  private levelOfStyle(num: Num, abstract: Abstract, style: string | undefined): number {
    if (style === undefined) return 0;
    for (let at = 0; at < LEVELS; at++) {
      if ((num.levels.get(at) ?? abstract.levels.get(at))?.style === style) return at;
    }
    return 0;
  }

  private count(num: Num, abstract: Abstract, at: number, definition: Level): (number | undefined)[] {
    const counts = this.counts.get(abstract) ?? [];
    this.counts.set(abstract, counts);
    if (!this.begun.has(num)) {
      this.begun.add(num);
      for (const level of num.starts.keys()) counts[level] = undefined;
    }
    const last = counts[at];
    counts[at] = last === undefined ? (num.starts.get(at) ?? definition.start) : last + 1;
    for (let lower = at + 1; lower < LEVELS; lower++) {
      const restart = (num.levels.get(lower) ?? abstract.levels.get(lower))?.restart;
      if (restart === undefined || at < restart) counts[lower] = undefined;
    }
    return counts;
  }

  private label(num: Num, abstract: Abstract, counts: (number | undefined)[], { text, legal }: Level): string {
    return text
      .replace(PLACEHOLDER, (_, digit: string) => {
        const at = Number(digit) - 1;
        const level = num.levels.get(at) ?? abstract.levels.get(at);
        // A higher level that has not been used yet shows its first number.
        const number = counts[at] ?? num.starts.get(at) ?? level?.start ?? 1;
        return formatNumber(number, legal ? 'decimal' : (level?.format ?? 'decimal'));
      })
      .trim();
  }
}
