import { type Certification, type Element, Resolver, renvoisOf, walk } from '@referentiel/model';
import type { RenumberChange } from './renumber.js';

/** Where elements stand, in the order of the source: the same place before and after codes change. */
function ranks(certification: Certification): Map<Element, number> {
  const found = new Map<Element, number>([[certification, 0]]);
  walk(certification, (element) => found.set(element, found.size));
  return found;
}

/** What each reference names: the places of the elements, or the name itself where it names none or several. */
function meanings(certification: Certification, rank: ReadonlyMap<Element, number>): Map<object, string> {
  const resolver = new Resolver(certification);
  return new Map(
    renvoisOf(certification).map(({ renvoi, kind, from }): [object, string] => {
      const [one, ...others] = resolver.candidates(renvoi.nom, kind, from);
      const isSure = one !== undefined && others.length === 0;
      return [renvoi, isSure ? `→ ${rank.get(one)}` : `? ${renvoi.nom}`];
    }),
  );
}

/** The codes that elements have, or are to have. */
function withCodes(element: Element, change: RenumberChange | undefined): object {
  if (!change) return element;
  return change.field === 'imprime' ? { ...element, imprime: change.to } : { ...element, code: change.to };
}

/** All that a certification says, its references by what they name, its codes as `changes` make them. */
function whole(certification: Certification, changes: readonly RenumberChange[]): string {
  const rank = ranks(certification);
  const meaning = meanings(certification, rank);
  const change = new Map<object, RenumberChange>(changes.map((one) => [one.element, one]));
  const seen = (key: string, value: unknown): unknown => {
    // Where something stands is all that may differ besides.
    if (key === 'place' || key === 'origine') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    const named = meaning.get(value);
    if (named !== undefined) return { ...value, nom: named };
    const shown = rank.has(value as Element) ? withCodes(value as Element, change.get(value)) : value;
    // In one order of keys, whether a code was there before or not.
    return Array.isArray(shown)
      ? shown
      : Object.fromEntries(Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(certification, seen);
}

/**
 * Whether a certification that was renumbered says what it said before: the codes are those of `changes`, every reference names
 * the element that it named, and nothing else differs. `changes` are those of the certification as it was.
 */
export function sameButCodes(before: Certification, after: Certification, changes: readonly RenumberChange[]): boolean {
  return whole(before, changes) === whole(after, []);
}
