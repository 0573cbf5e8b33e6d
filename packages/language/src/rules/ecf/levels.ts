import { type EntreeCatalogue, formatPlage, type ReferenceCatalogue, referencesOf } from '@referentiel/model';
import type { RuleContext, Violation } from '../rule.js';

/** How a level stands to its entry: in the norm's range, added by another source, or in neither. */
export type LevelStanding = 'norme' | 'hors-norme' | 'inconnu';

export function standing(entree: EntreeCatalogue, niveau: number): LevelStanding {
  const { min, max } = entree.niveaux ?? {};
  if (min === undefined || max === undefined) return 'norme';
  if (niveau >= min && niveau <= max) return 'norme';
  return entree.detailsNiveaux.some((detail) => detail.valeur === niveau && detail.horsNorme)
    ? 'hors-norme'
    : 'inconnu';
}

/** References whose level stands so to its entry; `vise` has no level. */
export function* levelsStanding({ certification, entree }: RuleContext, wanted: LevelStanding): Iterable<Violation> {
  for (const reference of referencesOf(certification)) {
    const found = entree(reference.catalogue, reference.entree);
    if (!found?.niveaux || reference.niveau === undefined || standing(found, reference.niveau) !== wanted) continue;
    yield { place: reference.place, params: params(reference, found) };
  }
}

function params({ catalogue, niveau }: ReferenceCatalogue, entree: EntreeCatalogue): Record<string, string> {
  return { catalogue, entree: entree.code, niveau: String(niveau), plage: formatPlage(entree.niveaux ?? {}) };
}
