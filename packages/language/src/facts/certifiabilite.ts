import { type Bloc, type Competence, competencesOf, type Option } from '@referentiel/model';
import type { CertificationFacts } from './certification-facts.js';
import { criteresAutourDe, criteresPropres } from './criteres.js';
import type { Evaluateur } from './evaluateurs.js';

/** Why a bloc cannot be certified on its own; `competence` is the one that lacks something. */
export type Obstacle = { raison: 'vide' } | { raison: 'sans-epreuve' | 'sans-critere'; competence: Competence };

/** A free modality or a known épreuve; a final evaluation only where the bloc itself, or something in it, says it. */
function countsFor(bloc: Bloc | Option, { enVigueur, origine }: Evaluateur, facts: CertificationFacts): boolean {
  if (enVigueur.genre !== 'usage') return true;
  if (!enVigueur.epreuve) return false;
  return !enVigueur.finale || origine === bloc || facts.pathOf(origine).includes(bloc);
}

/**
 * Whether a bloc holds in itself what certifying it alone takes: each of its competences is evaluated otherwise than by
 * the final evaluation, which comes after the blocs, and has a criterion, its own or one that counts for it. An empty
 * list means that nothing stands against it. Source: Vademecum RNCP 2023, p. 26 (§ 7), 34 and 36-37.
 */
export function certifiabilite(bloc: Bloc | Option, facts: CertificationFacts): Obstacle[] {
  const competences = competencesOf(bloc).map(({ competence }) => competence);
  if (!competences.length) return [{ raison: 'vide' }];
  return competences.flatMap((competence): Obstacle[] => {
    const evaluated = facts.evaluateursOf(competence).some((one) => countsFor(bloc, one, facts));
    const judged = criteresPropres(competence, facts).length > 0 || criteresAutourDe(competence, facts).length > 0;
    return [
      ...(evaluated ? [] : [{ raison: 'sans-epreuve' as const, competence }]),
      ...(judged ? [] : [{ raison: 'sans-critere' as const, competence }]),
    ];
  });
}
