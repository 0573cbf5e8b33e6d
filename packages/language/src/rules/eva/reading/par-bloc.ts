import type { Element, Epreuve, Partie } from '@referentiel/model';
import type { CertificationFacts } from '../../../facts/certification-facts.js';
import type { RuleContext } from '../../rule.js';
import { evaluationsLues } from './unites.js';

/** The bloc that a competence belongs to; outside any bloc, the option that takes its place. */
export function blocAround(path: readonly Element[]): Element | undefined {
  return path.find(({ genre }) => genre === 'bloc') ?? path.find(({ genre }) => genre === 'option');
}

/**
 * For each épreuve or part, the blocs that use it just as it is declared: without another part, another parameter or a
 * reason. Final evaluations, which justify themselves, apart.
 */
export function blocsByCible(context: RuleContext): Map<Epreuve | Partie, Set<Element>> {
  const found = new Map<Epreuve | Partie, Set<Element>>();
  for (const { path, evaluateurs } of evaluationsLues(context).competences) {
    const bloc = blocAround(path);
    if (!bloc) continue;
    for (const { enVigueur } of evaluateurs) {
      if (enVigueur.genre !== 'usage' || !enVigueur.epreuve || enVigueur.finale) continue;
      if (enVigueur.motif || Object.keys(enVigueur.surcharges).length) continue;
      const blocs = found.get(enVigueur.epreuve);
      if (blocs) blocs.add(bloc);
      else found.set(enVigueur.epreuve, new Set([bloc]));
    }
  }
  return found;
}

/** How many of some blocs one candidate takes: of the options of a choice, those of the fullest one. */
export function takenAtOnce(blocs: Iterable<Element>, facts: CertificationFacts): number {
  let common = 0;
  const choices = new Map<Element, Map<Element, number>>();
  for (const bloc of blocs) {
    const path = [...facts.pathOf(bloc), bloc];
    const choix = path.find(({ genre }) => genre === 'choix');
    const option = path.find(({ genre }) => genre === 'option');
    if (!choix || !option) {
      common++;
      continue;
    }
    const options = choices.get(choix) ?? new Map<Element, number>();
    choices.set(choix, options);
    options.set(option, (options.get(option) ?? 0) + 1);
  }
  return [...choices.values()].reduce((sum, options) => sum + Math.max(...options.values()), common);
}
