import {
  type DictionaryFiles,
  type DictionaryIndex,
  dictionaryIndex,
  type IndexedDictionary,
} from './dictionary-index.js';
import { asBytes, Entries } from './entries.js';
import { type SuffixRule, suffixRules } from './suffixes.js';

/** One way to read a form: the entry it comes from, the class of inflexion that gives it, and by which of its rules. */
export interface Reading {
  lemma: string;
  rule: SuffixRule;
}

const NO_RULES: readonly SuffixRule[] = [];

/** The words of the language and how they are inflected. */
export class Dictionary {
  private readonly entries: Entries;
  private readonly lines = new Map<string, string>();
  private readonly rules = new Map<string, readonly SuffixRule[]>();
  private readonly longest: number;

  constructor(from: DictionaryFiles | IndexedDictionary) {
    const isIndexed = 'index' in from;
    const index = isIndexed ? (JSON.parse(from.index) as DictionaryIndex) : dictionaryIndex(from);
    const { suffixes } = index;
    let longest = 0;
    for (let at = 0; at < suffixes.length; at += 2) {
      const letters = suffixes[at] as string;
      this.lines.set(letters, suffixes[at + 1] as string);
      longest = Math.max(longest, letters.length);
    }
    this.longest = longest;
    // Whatever this file is, judging words by it would find fault with all of them.
    if (!this.lines.size) throw new Error('no inflexion in the dictionary');
    if (index.length !== from.dic.length) throw new Error('the index is that of another dictionary');
    this.entries = new Entries(from.dic, index, isIndexed ? asBytes : (lemma) => lemma);
  }

  /** The rules that add these letters. */
  private adding(letters: string): readonly SuffixRule[] {
    let rules = this.rules.get(letters);
    if (!rules) {
      const lines = this.lines.get(letters);
      rules = lines === undefined ? NO_RULES : suffixRules(lines);
      if (rules.length) this.rules.set(letters, rules);
    }
    return rules;
  }

  /** The flags of an entry, homographs parted by a blank; undefined when the word is no entry. */
  flagsOf(lemma: string): string | undefined {
    return this.entries.flagsOf(lemma);
  }

  /** Whether an entry gives this form. */
  holds(form: string): boolean {
    return this.entries.flagsOf(form) !== undefined || !this.readings(form).next().done;
  }

  /** Every entry and rule that give this form. */
  readingsOf(form: string): Reading[] {
    return [...this.readings(form)];
  }

  private *readings(form: string): Generator<Reading> {
    // Many rules lead to one entry, and most words that they make are none.
    const known = new Map<string, string | undefined>();
    for (let length = Math.min(this.longest, form.length); length >= 0; length--) {
      const stem = form.slice(0, form.length - length);
      for (const rule of this.adding(form.slice(form.length - length))) {
        const lemma = stem + rule.strip;
        if (!rule.applies(lemma)) continue;
        if (!known.has(lemma)) known.set(lemma, this.entries.flagsOf(lemma));
        const flags = known.get(lemma);
        if (flags !== undefined && hasClass(flags, rule.inflexion)) yield { lemma, rule };
      }
    }
  }
}

/** Flags are two characters each. */
function hasClass(flags: string, inflexion: string): boolean {
  for (let at = flags.indexOf(inflexion); at >= 0; at = flags.indexOf(inflexion, at + 1)) {
    // Counted from the homograph's first flag: two neighbours may seem to make a third.
    if ((at - flags.lastIndexOf(' ', at) - 1) % 2 === 0) return true;
  }
  return false;
}

let load: (() => DictionaryFiles | IndexedDictionary) | undefined;
let read: Dictionary | undefined;

/**
 * Says where the dictionary comes from: the platform's business. It is read at the first word looked up. Without one, or
 * when `from` throws, only the verbs of the word lists are known.
 */
export function useDictionary(from: () => DictionaryFiles | IndexedDictionary): void {
  load = from;
  read = undefined;
}

/** The dictionary, if the platform has given one that can be read. */
export function dictionary(): Dictionary | undefined {
  if (!read && load) {
    const from = load;
    load = undefined;
    try {
      read = new Dictionary(from());
    } catch {
      // A missing dictionary makes fewer remarks, never a failure.
    }
  }
  return read;
}
