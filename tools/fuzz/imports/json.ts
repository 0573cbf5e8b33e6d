import type { Random } from '../support/random.ts';
import { NAMES, NUMBERS, ODD, SIGNS } from '../text/characters.ts';

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  [],
  {},
  [[]],
  { genre: 'bloc' },
  'x'.repeat(5000),
];

type Holder = Record<string, unknown> | unknown[];

/** Every place that holds a value. */
function places(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    found.push([value as Holder, key]);
    places(inner, found);
  }
  return found;
}

/** An own property, whatever its name: an assignment to `__proto__` would set none. */
function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A JSON text with one value or name changed; at times a sign in the text itself. */
export function spoiledJson(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  if (random.chance(0.08)) return text.slice(0, at) + random.pick([...SIGNS, '']) + text.slice(at + random.below(20));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  const all = places(json);
  if (!all.length) return text;
  const [holder, key] = random.pick(all);
  const old = (holder as Record<string, unknown>)[key];
  const kind = random.next();
  if (kind < 0.3) set(holder, key, random.pick(VALUES));
  else if (kind < 0.5)
    set(
      holder,
      key,
      typeof old === 'string' ? old + random.pick([...ODD, ...SIGNS]) : random.pick([...NAMES, ...NUMBERS]),
    );
  else if (kind < 0.65) delete (holder as Record<string, unknown>)[key];
  else if (kind < 0.8) {
    const [from, name] = random.pick(all);
    set(holder, key, structuredClone((from as Record<string, unknown>)[name]));
  } else if (kind < 0.9) set(holder, random.pick(NAMES), structuredClone(old));
  else if (Array.isArray(holder)) holder.push(...Array.from({ length: random.few(40) }, () => structuredClone(old)));
  else if (typeof old === 'string') set(holder, key, random.pick([...NAMES, ...NUMBERS]));
  const now = JSON.stringify(json);
  return now.length < 400_000 ? now : text;
}
