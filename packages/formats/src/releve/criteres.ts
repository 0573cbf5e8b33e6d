import type { Competence, Element } from '@referentiel/model';
import { evaluationOf } from '../tableau/finales.js';
import { type Impression, type Passage, passageCritere, passagesCriteres } from '../texte/index.js';

/** A criterion or an expected result as it counts for a competence. */
export interface CritereReleve {
  passage: Passage;
  /** The element that says it: the competence itself, or a container around it. */
  porteur: Element;
}

/** The criteria that an element around competences says for all that it holds; `path` are the owners of the element. */
export function criteresDuPorteur(porteur: Element, path: Element[], impression: Impression): CritereReleve[] {
  const inside = [...path, porteur];
  return evaluationOf(porteur, impression).flatMap((child) =>
    child.genre === 'critere' || child.genre === 'resultat'
      ? [{ passage: passageCritere(child, inside, impression), porteur }]
      : [],
  );
}

/** What counts for a competence: its own criteria, then those of the containers around it, the nearest first. */
export function criteresOf(competence: Competence, path: Element[], impression: Impression): CritereReleve[] {
  const own = passagesCriteres(competence, path, impression).map((passage) => ({ passage, porteur: competence }));
  const around = path.flatMap((owner, rank) => criteresDuPorteur(owner, path.slice(0, rank), impression));
  return [...own, ...around.reverse()];
}
