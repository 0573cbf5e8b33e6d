import {
  type Competence,
  type Critere,
  criteresOf,
  type Element,
  printedCode,
  type Resultat,
} from '@referentiel/model';
import type { Impression } from './impression.js';
import type { Passage } from './passage.js';
import { proseImprimee } from './prose-imprimee.js';

/** A criterion or an expected result, with the code printed at this place of use. */
export function passageCritere(child: Critere | Resultat, path: Element[], impression: Impression): Passage {
  const { resolver, certification } = impression;
  if (child.genre === 'resultat') {
    const label = child.titre ?? 'Résultat attendu';
    return { role: 'resultat', label, prose: proseImprimee(child.texte, resolver), retrait: 0, element: child };
  }
  const owner = path.at(-1);
  const given = owner?.genre === 'competence' ? impression.codeTransversal(owner, child) : undefined;
  const code = given ?? printedCode(child, path, certification);
  const prose = child.enonce && proseImprimee(child.enonce, resolver);
  return { role: 'critere', ...(code && { code }), ...(prose && { prose }), retrait: 0, element: child };
}

/** The criteria and expected results of a competence, those of the transversal competence first. */
export function passagesCriteres(competence: Competence, path: Element[], impression: Impression): Passage[] {
  const inside = [...path, competence];
  return criteresOf(competence, impression.resolver).map((child) => passageCritere(child, inside, impression));
}
