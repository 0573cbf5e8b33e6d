import { type Element, type Epreuve, enVigueur, type Partie, type UsageEpreuve } from '@referentiel/model';
import type { CertificationFacts } from '../../facts/certification-facts.js';

/** The use of an épreuve that is in force at an element, with the parameters given on the way there. */
export function usageAt(
  epreuve: Epreuve | Partie,
  element: Element,
  facts: CertificationFacts,
): UsageEpreuve | undefined {
  const inForce = enVigueur([...facts.pathOf(element), element], facts.checked.resolver);
  return inForce.find((one): one is UsageEpreuve => one.genre === 'usage' && one.epreuve === epreuve);
}
