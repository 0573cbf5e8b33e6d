import type { Catalogue, Competence, CompetenceTransversale, EntreeCatalogue } from '@referentiel/model';
import { walk } from '@referentiel/model';
import type { CheckedCertification } from '../../check/checked-certification.js';
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

/** A competence that refers to an entry, at a level. */
export interface Rattachee {
  competence: Competence | CompetenceTransversale;
  niveau?: number;
}

/** The competences of a certification that refer to an entry, in reading order. */
export function rattacheesA({ certification }: CheckedCertification, catalogue: string, code: string): Rattachee[] {
  const found: Rattachee[] = [];
  walk(certification, (element) => {
    if (element.genre !== 'competence' && element.genre !== 'competenceTransversale') return;
    for (const reference of element.references) {
      if (reference.catalogue !== catalogue || reference.entree !== code) continue;
      found.push({ competence: element, ...(reference.niveau !== undefined && { niveau: reference.niveau }) });
    }
  });
  return found;
}
