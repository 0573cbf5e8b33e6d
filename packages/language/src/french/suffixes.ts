/** One line of an inflexion: what it takes from the end of the entry, what it adds, on which entries. */
export interface SuffixRule {
  inflexion: string;
  strip: string;
  /** What may stand before the form, by elision: `n'` before a finite verb, for one. */
  elisions: string;
  applies(lemma: string): boolean;
}

/** What one letter of the end of an entry must be. */
interface LetterCondition {
  letters: string;
  /** Whether it is one of the letters, or none of them. */
  among: boolean;
}

const conditions = new Map<string, readonly LetterCondition[]>();

/** A condition bears on the end of the entry: letters, `.` (any), `[…]` and `[^…]`, as in a regular expression. */
function readCondition(source: string): LetterCondition[] {
  return (source.match(/\[[^[\]]*\]|[^[]/g) ?? []).map((one) => {
    if (one === '.') return { letters: '', among: false };
    if (!one.startsWith('[')) return { letters: one, among: true };
    return one[1] === '^' ? { letters: one.slice(2, -1), among: false } : { letters: one.slice(1, -1), among: true };
  });
}

function fits(source: string, lemma: string): boolean {
  let condition = conditions.get(source);
  if (!condition) {
    condition = readCondition(source);
    conditions.set(source, condition);
  }
  const from = lemma.length - condition.length;
  return (
    from >= 0 && condition.every(({ letters, among }, at) => letters.includes(lemma[from + at] as string) === among)
  );
}

/** The rules of one line each of `DictionaryIndex.suffixes`. */
export function suffixRules(lines: string): SuffixRule[] {
  return lines.split('\n').map((line) => {
    const [inflexion = '', strip = '', condition = '', elisions = ''] = line.split(' ');
    return { inflexion, strip: strip === '0' ? '' : strip, elisions, applies: (lemma) => fits(condition, lemma) };
  });
}
