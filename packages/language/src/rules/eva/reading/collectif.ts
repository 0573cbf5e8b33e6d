import type { RuleContext } from '../../rule.js';
import { type EpreuveLue, epreuvesLues } from './epreuves.js';
import { isDoneTogether, speaksOf } from './notions.js';
import { evaluationsLues } from './unites.js';

/** Whether an épreuve is done together, and neither it, its parts nor its uses say what comes back to each candidate. */
export function isUndivided({ parametres, textes }: EpreuveLue): boolean {
  const travaux = parametres.flatMap(({ travail }) => travail ?? []);
  const together = travaux.length
    ? travaux.some(({ groupe }) => groupe) &&
      travaux.every(({ groupe, individuel, individualise }) => groupe && !individuel && !individualise)
    : isDoneTogether(textes);
  return together && !speaksOf(textes, 'individuel');
}

/** Épreuves that are done together without being individualised, where nothing individual evaluates the same competences. */
export function undividedEpreuves(context: RuleContext): EpreuveLue[] {
  const { of } = evaluationsLues(context);
  return epreuvesLues(context).lues.filter((lue) => {
    if (!isUndivided(lue)) return false;
    const evaluated = context.facts.evalueesPar(lue.epreuve);
    const beside = evaluated.every((competence) => of(competence).modalites.some((one) => one?.individuelle));
    return !evaluated.length || !beside;
  });
}
