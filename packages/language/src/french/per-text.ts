/** What is known of a text: what each reader said of it, by the reader's rank. */
interface Known {
  readonly text: string;
  readonly said: unknown[];
}

/** What stands for « undefined » among what readers said: a reader that was not asked has said nothing. */
const UNDEFINED = Symbol();

/** Makes a pure function of a text one that reads each text once, as long as the text is remembered. */
export type Remembering = <V>(read: (text: string) => V) => (text: string) => V;

/**
 * A memory that readers share: a text is looked for once, whatever is asked of it in a row. `most`: how many texts are
 * remembered; past it the older half is forgotten. `kept`: the text as it is kept.
 */
function memory(most: number, kept: (text: string) => string): Remembering {
  let young = new Map<string, Known>();
  let old = new Map<string, Known>();
  let last: Known | undefined;
  let readers = 0;

  const find = (text: string): Known => {
    let known = young.get(text);
    if (!known) {
      known = old.get(text) ?? { text: kept(text), said: new Array(readers) };
      if (young.size >= most / 2) {
        old = young;
        young = new Map();
      }
      young.set(known.text, known);
    }
    last = known;
    return known;
  };

  return <V>(read: (text: string) => V) => {
    const rank = readers++;
    return (text: string): V => {
      const { said, text: own } = last?.text === text ? last : find(text);
      const known = said[rank];
      if (known !== undefined) return (known === UNDEFINED ? undefined : known) as V;
      const value = read(own);
      said[rank] = value === undefined ? UNDEFINED : value;
      return value;
    };
  };
}

/**
 * Remembers what a pure function says of a text: between two keystrokes all texts but one are the same, and a text is read
 * once, not once for each check. `read` must depend on nothing but the text.
 */
export const perText: Remembering = memory(4_000, (text) => text);

/** A copy: a word that was cut out of a text keeps the whole of it in memory. */
function copied(word: string): string {
  return JSON.parse(JSON.stringify(word)) as string;
}

/** The same for words in small letters: a register of certifications has some thousands of them, each a hundred times. */
export const perWord: Remembering = memory(20_000, copied);
