/**
 * What a table of ours has under a name that an author or a document gives; undefined for one that it does not have, even
 * where every object of JavaScript has something of that name (« constructor »).
 */
export function knownIn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
