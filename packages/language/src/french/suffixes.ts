/** One line of an inflexion: what it takes from the end of the entry, what it adds, on which entries. */
export interface SuffixRule {
  inflexion: string;
  strip: string;
  /** What may stand before the form, by elision: `n'` before a finite verb, for one. */
  elisions: string;
  add: string;
  applies(lemma: string): boolean;
}

const conditions = new Map<string, RegExp>();

/** A condition bears on the end of the entry: letters, `.`, `[…]` and `[^…]`, as in a regular expression. */
function conditionOf(source: string): RegExp {
  let condition = conditions.get(source);
  if (!condition) {
    condition = new RegExp(`(?:${source})$`, 'u');
    conditions.set(source, condition);
  }
  return condition;
}

/** The inflexions of an `.aff` file, by what they add at the end. */
export function suffixesOf(aff: string): { rules: Map<string, SuffixRule[]>; longest: number } {
  const rules = new Map<string, SuffixRule[]>();
  let longest = 0;
  for (const [, inflexion, strip, added, condition] of aff.matchAll(/^SFX (\S\S) (\S+) (\S+) (\S+)/gm) as Iterable<
    [string, string, string, string, string]
  >) {
    const slash = added.indexOf('/');
    const letters = slash < 0 ? added : added.slice(0, slash);
    const add = letters === '0' ? '' : letters;
    const rule: SuffixRule = {
      inflexion,
      strip: strip === '0' ? '' : strip,
      add,
      elisions: slash < 0 ? '' : added.slice(slash + 1),
      applies: (lemma) => conditionOf(condition).test(lemma),
    };
    longest = Math.max(longest, add.length);
    const same = rules.get(add);
    if (same) same.push(rule);
    else rules.set(add, [rule]);
  }
  return { rules, longest };
}
