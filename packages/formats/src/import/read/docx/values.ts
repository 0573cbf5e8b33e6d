/** An on-off property: there without a value, it is on (ECMA-376 part 1, §17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** A whole number between two bounds; `fallback` for what is none. */
export function whole(value: string | undefined, min: number, max: number, fallback = min): number {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isNaN(number) ? fallback : Math.min(max, Math.max(min, number));
}
