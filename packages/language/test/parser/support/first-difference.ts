/** What is filled in when it is first asked for, and the grammar, which both trees share. */
const NOT_COMPARED = new Set(['_rangeCache', 'resolver', 'grammarSource', '_tokenType']);

function keysOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, held]) => (held === undefined || NOT_COMPARED.has(key) ? [] : [key]));
}

/** What the author wrote comes first, in the order of the text: those who walk a tree go by it. */
function orderOf(value: object): string {
  const keys = keysOf(value);
  const own = keys.filter((key) => !key.startsWith('$'));
  return [...own, '|', ...keys.filter((key) => key.startsWith('$')).sort()].join(' ');
}

/** Where two trees differ: with all their parts, what these lead to, and the pieces of grammar that they stand for. */
export function firstDifference(a: unknown, b: unknown): string | undefined {
  const pairs: [a: unknown, b: unknown, path: string][] = [[a, b, 'tree']];
  const met = new Map<unknown, unknown>();
  for (const [one, other, path] of pairs) {
    if (one === other || (met.has(one) && met.get(one) === other)) continue;
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || met.has(one)) {
      return `${path}: ${String(one)} / ${String(other)}`;
    }
    met.set(one, other);
    if (!Array.isArray(one) && orderOf(one) !== orderOf(other)) return `${path}: ${orderOf(one)} / ${orderOf(other)}`;
    if (Array.isArray(one) && one.length !== (other as unknown[]).length) return `${path}: lengths differ`;
    const left = one as Record<string, unknown>;
    const right = other as Record<string, unknown>;
    if (left.grammarSource !== right.grammarSource || left._tokenType !== right._tokenType) return `${path}: grammar`;
    for (const key of keysOf(one)) pairs.push([left[key], right[key], `${path}.${key}`]);
  }
  return undefined;
}
