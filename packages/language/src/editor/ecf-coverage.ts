import { type EntreeCatalogue, referencesOf } from '@referentiel/model';
import type { Resolved } from '../facts/certification-facts.js';

/** One e-CF competence that a certification refers to, with the levels that its competences aim at. */
export interface CoveredEntry {
  entree: EntreeCatalogue;
  /** Levels named, lowest first, each once; empty when only the code is named. */
  niveaux: number[];
}

/** What of a catalogue a certification refers to. */
export interface Coverage {
  covered: CoveredEntry[];
  total: number;
}

/** Entries that stand only in a former version are no target to reach. */
function isCurrent(entree: EntreeCatalogue): boolean {
  return entree.retiree === undefined;
}

/** The coverage of e-CF: the entries that the competences refer to, in the order of the catalogue. */
export function ecfCoverage({ certification, catalogues }: Pick<Resolved, 'certification' | 'catalogues'>): Coverage {
  const entrees = catalogues.get('e-CF')?.domaines.flatMap((domaine) => domaine.entrees) ?? [];
  const levels = new Map<string, Set<number>>();
  const aimed = new Set(certification.vise);
  for (const reference of referencesOf(certification)) {
    if (reference.catalogue !== 'e-CF' || aimed.has(reference)) continue;
    const known = levels.get(reference.entree) ?? new Set();
    if (reference.niveau !== undefined) known.add(reference.niveau);
    levels.set(reference.entree, known);
  }
  const covered = entrees.flatMap((entree) => {
    const niveaux = levels.get(entree.code);
    return niveaux && isCurrent(entree) ? [{ entree, niveaux: [...niveaux].sort((a, b) => a - b) }] : [];
  });
  return { covered, total: entrees.filter(isCurrent).length };
}
