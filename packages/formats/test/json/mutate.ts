import fc from 'fast-check';

/** One change to one value of a document: which value, and what becomes of it. */
export interface Mutation {
  at: number;
  change: 'replace' | 'add' | 'remove' | 'rename';
  value: unknown;
}

const VALUES = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  '',
  'x',
  'a b',
  'C1',
  'a\nb',
  [],
  ['x'],
  [null],
  {},
  { texte: 'ORAL' },
  { titre: 't', texte: 'x' },
  { min: 1 },
];

export const mutationArbitrary: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  change: fc.constantFrom('replace', 'replace', 'add', 'remove', 'rename'),
  value: fc.constantFrom(...VALUES),
});

interface Slot {
  holder: Record<string, unknown>;
  key: string;
}

/** Every member and item, what is derived excepted: the reader does not look at it. */
function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder)
    .filter((key) => key !== 'derives' && key !== '$schema')
    .flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}

/** Changes one value of a document, in place. */
export function mutate(document: unknown, { at, change, value }: Mutation): unknown {
  const slots = slotsOf(document);
  const slot = slots[at % slots.length];
  if (!slot) return document;
  const { holder, key } = slot;
  const isArray = Array.isArray(holder);
  if (change === 'replace') holder[key] = value;
  else if (change === 'add' && isArray) (holder as unknown as unknown[]).push(value);
  else if (change === 'add')
    holder[['code', 'inconnu', 'texte', 'titre', 'notes', 'criteres', 'constructor'][at % 7] as string] = value;
  else if (isArray) (holder as unknown as unknown[]).splice(Number(key), 1);
  else {
    if (change === 'rename') holder[`${key}s`] = holder[key];
    delete holder[key];
  }
  return document;
}
