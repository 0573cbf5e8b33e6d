/** Cuts a list in halves, quarters…: what remains without each piece. */
export function* without<T>(list: readonly T[]): Generator<T[]> {
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let from = 0; from < list.length; from += size) {
      if (size < list.length) yield [...list.slice(0, from), ...list.slice(from + size)];
    }
  }
}
