/** How many texts are remembered; past it the oldest half is forgotten. */
const MOST = 4_000;

/** What is remembered of a text, and which texts were asked for after it: two readers may have two orders. */
interface Entry<V> {
  readonly text: string;
  readonly value: V;
  next: Entry<V> | undefined;
  other: Entry<V> | undefined;
}

/**
 * Remembers what a pure function says of a text: between two keystrokes all texts but one are the same, and a text is read
 * once, not once for each check. `read` must depend on nothing but the text.
 *
 * A rule asks for the same texts in the same order each time: the one that came next the last time is tried first, which
 * costs a comparison of two references instead of a search among thousands.
 */
export function perText<V>(read: (text: string) => V): (text: string) => V {
  let young = new Map<string, Entry<V>>();
  let old = new Map<string, Entry<V>>();
  let last: Entry<V> | undefined;

  const find = (text: string): Entry<V> => {
    const known = young.get(text);
    if (known) return known;
    const entry = old.get(text) ?? { text, value: read(text), next: undefined, other: undefined };
    if (young.size >= MOST / 2) {
      // What is forgotten must not be held by what came before it.
      for (const forgotten of old.values()) {
        forgotten.next = undefined;
        forgotten.other = undefined;
      }
      old = young;
      young = new Map();
    }
    young.set(text, entry);
    return entry;
  };

  return (text) => {
    let entry = last?.next;
    if (entry?.text !== text) entry = last?.other;
    if (entry?.text !== text) {
      entry = find(text);
      if (last) {
        last.other = last.next;
        last.next = entry;
      }
    }
    last = entry;
    return entry.value;
  };
}
