import {
  contenuOfCompetence,
  type Element,
  type Evaluation,
  enVigueur,
  isFinale,
  type UsageEpreuve,
} from '@referentiel/model';
import {
  epreuveOfPartie,
  type Impression,
  type Passage,
  passagesEnVigueur,
  passageTexte,
  titreEpreuve,
} from '../texte/index.js';
import { contenuEvaluationOf } from './presence.js';
import type { LignePleine } from './structure.js';

/** What an element says about evaluation, that of the transversal competence it takes up first. */
export function evaluationOf(element: Element, { resolver }: Impression) {
  return element.genre === 'competence' ? contenuOfCompetence(element, resolver) : contenuEvaluationOf(element);
}

function usagesOf(
  evaluation: Evaluation,
  owner: Element,
  inForce: UsageEpreuve[],
  { resolver }: Impression,
): UsageEpreuve[] {
  const renvois = evaluation.groupes.flatMap((groupe) => groupe.renvois);
  return renvois.flatMap((renvoi) => {
    const epreuve = resolver.epreuve(renvoi, owner);
    return inForce.find((usage) => (epreuve ? usage.epreuve === epreuve : usage.nom === renvoi.nom)) ?? [];
  });
}

/** Titles only: the texts of these épreuves stand elsewhere in the table. */
function titresOf(usages: UsageEpreuve[], impression: Impression): Passage[] {
  return usages.flatMap(({ epreuve }) => {
    const whole = epreuve?.genre === 'partie' ? epreuveOfPartie(epreuve, impression) : epreuve;
    return whole ? titreEpreuve(whole, impression) : [];
  });
}

const FINALE = 'Évaluation finale';

/** What stands beside a competence that only final evaluations evaluate: their titles, so that its cell is not empty. */
export function renvoiFinales(finales: UsageEpreuve[], impression: Impression): Passage[] {
  if (!finales.length) return [];
  return [{ role: 'finale', intitule: FINALE, retrait: 0 }, ...titresOf(finales, impression)];
}

/**
 * The full-width rows of the final evaluations that `owner` declares, printed where its scope ends: title, épreuves in
 * force, justification. An épreuve that a container around already asks for keeps its place beside the competences.
 */
export function lignesFinales(owner: Element, path: Element[], impression: Impression): LignePleine[] {
  const evaluations = evaluationOf(owner, impression).filter(
    (child): child is Evaluation => child.genre === 'evaluation' && isFinale(owner, child),
  );
  if (!evaluations.length) return [];
  const inForce = enVigueur([...path, owner], impression.resolver).filter((one) => one.genre === 'usage');
  return evaluations.map((evaluation): LignePleine => {
    const usages = usagesOf(evaluation, owner, inForce, impression);
    const finales = usages.filter((usage) => usage.finale);
    const intitule = owner.genre === 'choix' ? 'Évaluation du tronc commun et de l’option choisie' : FINALE;
    return {
      genre: 'pleine',
      nature: 'finale',
      element: owner,
      contenu: [
        { role: 'finale', intitule, retrait: 0, element: evaluation },
        ...passagesEnVigueur(finales, impression),
        ...titresOf(
          usages.filter((usage) => !usage.finale),
          impression,
        ),
        ...passageTexte('justification', evaluation.justification, 'Justification', owner, impression),
      ],
    };
  });
}
