import { Entries } from './entries.js';
import { type SuffixRule, suffixesOf } from './suffixes.js';

/** The two files of a Hunspell dictionary, as they are published. */
export interface DictionaryFiles {
  aff: string;
  dic: string;
}

/** One way to read a form: the entry it comes from, the class of inflexion that gives it, and by which of its rules. */
export interface Reading {
  lemma: string;
  rule: SuffixRule;
}

/** The words of the language and how they are inflected. */
export class Dictionary {
  private readonly entries: Entries;
  private readonly suffixes: ReadonlyMap<string, readonly SuffixRule[]>;
  private readonly longest: number;

  constructor({ aff, dic }: DictionaryFiles) {
    const { rules, longest } = suffixesOf(aff);
    // Whatever this file is, judging words by it would find fault with all of them.
    if (!rules.size) throw new Error('no inflexion in the dictionary');
    this.suffixes = rules;
    this.longest = longest;
    this.entries = new Entries(dic);
  }

  /** The flags of an entry, homographs parted by a blank; undefined when the word is no entry. */
  flagsOf(lemma: string): string | undefined {
    return this.entries.flagsOf(lemma);
  }

  /** Whether an entry gives this form. */
  holds(form: string): boolean {
    if (this.entries.flagsOf(form) !== undefined) return true;
    for (let length = 0; length <= Math.min(this.longest, form.length); length++) {
      const rules = this.suffixes.get(form.slice(form.length - length));
      if (rules === undefined) continue;
      const stem = form.slice(0, form.length - length);
      for (const { strip, inflexion, applies } of rules) {
        const flags = this.entries.flagsOf(stem + strip);
        if (flags !== undefined && hasClass(flags, inflexion) && applies(stem + strip)) return true;
      }
    }
    return false;
  }

  /** Every entry and rule that give this form. */
  readingsOf(form: string): Reading[] {
    const found: Reading[] = [];
    for (let length = Math.min(this.longest, form.length); length >= 0; length--) {
      const stem = form.slice(0, form.length - length);
      for (const rule of this.suffixes.get(form.slice(form.length - length)) ?? []) {
        const lemma = stem + rule.strip;
        const flags = this.entries.flagsOf(lemma);
        if (flags !== undefined && hasClass(flags, rule.inflexion) && rule.applies(lemma)) found.push({ lemma, rule });
      }
    }
    return found;
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

let load: (() => DictionaryFiles) | undefined;
let read: Dictionary | undefined;

/**
 * Says where the dictionary comes from: the platform's business. It is read at the first word looked up. Without one, or
 * when `from` throws, only the verbs of the word lists are known.
 */
export function useDictionary(from: () => DictionaryFiles): void {
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
