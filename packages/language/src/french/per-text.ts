/** How many texts are remembered; past it the oldest half is forgotten. */
const MOST = 20_000;

/**
 * Remembers what a pure function says of a text: between two keystrokes all texts but one are the same, and a text is read
 * once, not once for each check. `read` must depend on nothing but the text.
 */
export function perText<V>(read: (text: string) => V): (text: string) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return (text) => {
    let value = young.get(text);
    if (value === undefined) {
      value = old.get(text) ?? read(text);
      if (young.size >= MOST / 2) {
        old = young;
        young = new Map();
      }
      young.set(text, value);
    }
    return value;
  };
}
