import type { Catalogue, EntreeCatalogue } from '@referentiel/model';
import type { Catalogues } from '../../rules/rule.js';

/** An entry of a catalogue (a job profile) that requires another one, at a level. */
export interface Demandeur {
  catalogue: Catalogue;
  entree: EntreeCatalogue;
  niveau?: number;
}

const remembered = new WeakMap<Catalogues, ReadonlyMap<string, readonly Demandeur[]>>();

function key(catalogue: string, code: string): string {
  return `${catalogue}\u0000${code}`;
}

function readDemandeurs(catalogues: Catalogues): Map<string, Demandeur[]> {
  const found = new Map<string, Demandeur[]>();
  for (const catalogue of catalogues.values()) {
    for (const entree of catalogue.domaines.flatMap((domaine) => domaine.entrees)) {
      for (const { catalogue: asked, entree: code, niveau } of entree.requiert) {
        const known = found.get(key(asked, code)) ?? [];
        known.push({ catalogue, entree, ...(niveau !== undefined && { niveau }) });
        found.set(key(asked, code), known);
      }
    }
  }
  return found;
}

/** The profiles that require an entry (`requiert`, read backwards). */
export function demandeursOf(catalogues: Catalogues, catalogue: string, code: string): readonly Demandeur[] {
  let index = remembered.get(catalogues);
  if (!index) {
    index = readDemandeurs(catalogues);
    remembered.set(catalogues, index);
  }
  return index.get(key(catalogue, code)) ?? [];
}
