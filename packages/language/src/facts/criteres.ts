import { type Competence, type Critere, contenuOf, criteresOf, type Element } from '@referentiel/model';
import type { CertificationFacts } from './certification-facts.js';

/** Criteria that a container holds: they count for everything inside it. */
export interface CriteresConteneur {
  owner: Element;
  criteres: Critere[];
}

/** The criteria that count for a competence because of what holds it, the nearest holder first. */
export function criteresAutourDe(competence: Competence, facts: CertificationFacts): readonly CriteresConteneur[] {
  const holder = facts.pathOf(competence).at(-1);
  return holder ? facts.criteresFrom(holder) : [];
}

/** The criteria of an element itself, then those of what holds it. */
export function criteresFrom(owner: Element, around: readonly CriteresConteneur[]): readonly CriteresConteneur[] {
  const criteres = contenuOf(owner).filter((child): child is Critere => child.genre === 'critere');
  return criteres.length ? [{ owner, criteres }, ...around] : around;
}

/** The criteria of a competence itself, those of the transversal one it takes up first. */
export function criteresPropres(competence: Competence, facts: CertificationFacts): Critere[] {
  return criteresOf(competence, facts.checked.resolver).filter((one): one is Critere => one.genre === 'critere');
}
