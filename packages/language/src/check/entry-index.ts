import type { Catalogue, EntreeCatalogue } from '@referentiel/model';

const remembered = new WeakMap<Catalogue, ReadonlyMap<string, EntreeCatalogue>>();

/** The entries of a catalogue by code; of two with one code the last. */
export function entryIndex(catalogue: Catalogue): ReadonlyMap<string, EntreeCatalogue> {
  let index = remembered.get(catalogue);
  if (!index) {
    index = new Map(catalogue.domaines.flatMap(({ entrees }) => entrees.map((entree) => [entree.code, entree])));
    remembered.set(catalogue, index);
  }
  return index;
}
