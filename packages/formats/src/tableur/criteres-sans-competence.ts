import { competencesOf, isConteneur, walk } from '@referentiel/model';
import { type CompetenceRelevee, type CritereReleve, criteresDuPorteur } from '../releve/index.js';
import { titreOf } from '../tableau/noms.js';
import type { Impression } from '../texte/index.js';

/** Criteria of containers that hold no competence (an option that only selects elements): no competence lists them. */
export function criteresSansCompetence(
  impression: Impression,
): { titres: CompetenceRelevee['titres']; critere: CritereReleve }[] {
  const found: { titres: CompetenceRelevee['titres']; critere: CritereReleve }[] = [];
  const { certification } = impression;
  if (!competencesOf(certification).length) {
    for (const critere of criteresDuPorteur(certification, [], impression)) found.push({ titres: {}, critere });
  }
  walk(certification, (element, path) => {
    if (!isConteneur(element) || competencesOf(element).length) return;
    const titres: CompetenceRelevee['titres'] = {};
    [...path, element].forEach((owner, rank, all) => {
      if (isConteneur(owner)) titres[owner.genre] = titreOf(owner, all.slice(0, rank), impression);
    });
    for (const critere of criteresDuPorteur(element, path, impression)) found.push({ titres, critere });
  });
  return found;
}
