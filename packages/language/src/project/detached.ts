/**
 * A copy of plain data that holds on to nothing: a string cut out of a text keeps the whole of it in memory, for as long as
 * the string is kept.
 */
export function detached<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}
