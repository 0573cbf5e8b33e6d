/** Adds `items` at the end of `list`. Spreading them over the arguments of `push` would overflow the stack when they are many. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
