import { type Competence, competencesOf, type Element, type Epreuve, enVigueur, walk } from '@referentiel/model';
import { epreuveOfPartie, type Impression } from '../texte/index.js';

function epreuvesAt(path: Element[], impression: Impression, finalesOnly = false): Epreuve[] {
  return enVigueur(path, impression.resolver).flatMap((one) => {
    if (one.genre !== 'usage' || !one.epreuve || (finalesOnly && !one.finale)) return [];
    return (one.epreuve.genre === 'partie' ? epreuveOfPartie(one.epreuve, impression) : one.epreuve) ?? [];
  });
}

function within(element: Element): Competence[] {
  return element.genre === 'competence' ? [element] : competencesOf(element).map(({ competence }) => competence);
}

/**
 * The competences that each épreuve evaluates, by the rule of what is in force. A final evaluation of a choice also
 * covers its common core, and the elements that its options select.
 */
export function competencesEvaluees(impression: Impression): Map<Epreuve, Set<Competence>> {
  const { certification, resolver } = impression;
  const found = new Map<Epreuve, Set<Competence>>();
  const add = (epreuve: Epreuve, competence: Competence) => {
    const known = found.get(epreuve) ?? new Set();
    found.set(epreuve, known.add(competence));
  };
  for (const { competence, path } of competencesOf(certification)) {
    for (const epreuve of epreuvesAt([...path, competence], impression)) add(epreuve, competence);
  }
  walk(certification, (element, path) => {
    if (element.genre !== 'choix' && element.genre !== 'option') return;
    const inside = [...path, element];
    const renvois = element.genre === 'choix' ? element.tronc : element.inclut;
    const kind = element.genre === 'choix' ? 'tronc' : 'inclut';
    const covered = renvois.flatMap((renvoi) => resolver.element(renvoi, kind, element) ?? []).flatMap(within);
    for (const epreuve of epreuvesAt(inside, impression, element.genre === 'choix')) {
      for (const competence of covered) add(epreuve, competence);
    }
  });
  return found;
}
