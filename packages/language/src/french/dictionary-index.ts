/** The two files of a Hunspell dictionary, as they are published. */
export interface DictionaryFiles {
  aff: string;
  dic: string;
}

/** Where things stand in a dictionary: made once for what is shipped, since reading all of both files takes a while. */
export interface DictionaryIndex {
  /** Of the `.dic` file that it was made for. */
  length: number;
  /** The first characters of the entries of each stretch of the `.dic` file, sorted, without anything between. */
  keys: string;
  starts: readonly number[];
  lengths: readonly number[];
  /**
   * The inflexions of the `.aff` file: what they add at the end, then those that do, a line each as `suffixRules` reads it. In turn:
   * so many properties of an object would take the longest of all to read.
   */
  suffixes: readonly string[];
}

/** A dictionary with its index. The entries are read a byte a character: that is how they are most quickly read. */
export interface IndexedDictionary {
  /** A `DictionaryIndex` in JSON. */
  index: string;
  dic: string;
}

/** How many characters the entries of a stretch have in common. */
export const KEY = 3;

interface Stretch {
  key: string;
  start: number;
  end: number;
}

function stretchesOf(dic: string): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  // The first line is a count.
  for (let at = dic.indexOf('\n') + 1, end: number; at > 0 && at < dic.length; at = end) {
    end = dic.indexOf('\n', at) + 1 || dic.length;
    if (last && dic.startsWith(last.key, at)) last.end = end;
    else {
      last = { key: dic.slice(at, at + KEY).padEnd(KEY, '\n'), start: at, end };
      stretches.push(last);
    }
  }
  return stretches;
}

/** The lines of inflexions: class, what it takes away, on which entries, what may be elided before it. */
function suffixesOf(aff: string): string[] {
  const suffixes = new Map<string, string>();
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX ')) continue;
    const [, inflexion, strip, added, condition] = line.split(/\s+/);
    // The head of a class has four columns, its last a count.
    if (condition === undefined || added === undefined) continue;
    const [letters = '', elisions = ''] = added.split('/');
    const add = letters === '0' ? '' : letters;
    const known = suffixes.get(add);
    const rule = `${inflexion} ${strip} ${condition} ${elisions}`;
    suffixes.set(add, known === undefined ? rule : `${known}\n${rule}`);
  }
  return [...suffixes].flat();
}

/** Reads both files: as texts, or a byte a character where they will be read so. */
export function dictionaryIndex({ aff, dic }: DictionaryFiles): DictionaryIndex {
  const stretches = stretchesOf(dic).sort((a, b) => (a.key === b.key ? a.start - b.start : a.key < b.key ? -1 : 1));
  return {
    length: dic.length,
    keys: stretches.map(({ key }) => key).join(''),
    starts: stretches.map(({ start }) => start),
    lengths: stretches.map(({ start, end }) => end - start),
    suffixes: suffixesOf(aff),
  };
}
