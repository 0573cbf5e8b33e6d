import type { EntreeCatalogue, ReferenceCatalogue } from '@referentiel/model';
import type { Resolved } from './certification-facts.js';
import { type Rattachee, rattacheesA } from './rattachees.js';

/** How a référentiel answers one requirement of a job profile. */
export type EtatExigence = 'couverte' | 'dépassée' | 'insuffisante' | 'absente';

/** One requirement of a job profile, and what the competences of a référentiel aim at of it. */
export interface LigneProfil {
  reference: ReferenceCatalogue;
  /** The entry required; undefined when its catalogue is not at hand. */
  entree: EntreeCatalogue | undefined;
  /** The level required. */
  niveau: number | undefined;
  /** The competences that refer to it, in reading order. */
  rattachees: readonly Rattachee[];
  /** The levels that they aim at, each once, the lowest first. */
  atteint: readonly number[];
  etat: EtatExigence;
}

/** What a job profile that a certification aims at (`vise`) requires, and what of it the référentiel covers. */
export interface ProfilCoverage {
  vise: ReferenceCatalogue;
  profil: EntreeCatalogue;
  lignes: readonly LigneProfil[];
}

/** A reference without a level says nothing of the level reached: it does not answer a requirement that has one. */
function etatOf(
  niveau: number | undefined,
  rattachees: readonly Rattachee[],
  highest: number | undefined,
): EtatExigence {
  if (!rattachees.length) return 'absente';
  if (niveau === undefined || highest === niveau) return 'couverte';
  return highest !== undefined && highest > niveau ? 'dépassée' : 'insuffisante';
}

/** Each requirement of a profile beside a certification; beside none, every requirement is `absente`. */
export function exigencesOf(
  profil: EntreeCatalogue,
  checked: Pick<Resolved, 'certification'> | undefined,
  entree: Resolved['entree'],
): LigneProfil[] {
  return profil.requiert.map((reference) => {
    const { niveau } = reference;
    const rattachees = checked ? rattacheesA(checked, reference.catalogue, reference.entree) : [];
    const levels = rattachees.flatMap((one) => (one.niveau === undefined ? [] : [one.niveau]));
    const atteint = [...new Set(levels)].sort((a, b) => a - b);
    return {
      reference,
      entree: entree(reference.catalogue, reference.entree),
      niveau,
      rattachees,
      atteint,
      etat: etatOf(niveau, rattachees, atteint.at(-1)),
    };
  });
}

/** The coverage of each profile aimed at that is known and requires something, in the order of the `vise` statements. */
export function profilCoverage(checked: Resolved): readonly ProfilCoverage[] {
  return checked.certification.vise.flatMap((vise) => {
    const profil = checked.entree(vise.catalogue, vise.entree);
    if (!profil?.requiert.length) return [];
    return [{ vise, profil, lignes: exigencesOf(profil, checked, checked.entree) }];
  });
}
