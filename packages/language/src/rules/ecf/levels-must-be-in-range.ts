import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { levelsStanding } from './levels.js';

function levelsMustBeInRange(context: RuleContext): Iterable<Violation> {
  return levelsStanding(context, 'inconnu');
}

export const rule: ModelRule = {
  id: 'ECF-03',
  severity: 'error',
  title: {
    fr: 'Un niveau e-CF doit être dans l’étendue de la norme',
    en: 'An e-CF level must be in the range of the norm',
  },
  why: {
    fr: 'Chaque compétence e-CF n’existe qu’à certains niveaux.',
    en: 'Each e-CF competence exists at some levels only.',
  },
  source: 'EN 16234-1:2019',
  message: ({ catalogue, entree, niveau, plage }) => ({
    fr: `${catalogue} ${entree} n’a pas de niveau ${niveau} : choisissez un niveau que sa source prévoit (${plage}).`,
    en: `${catalogue} ${entree} has no level ${niveau}: choose a level that its source has (${plage?.replace(' à ', ' to ')}).`,
  }),
  example: {
    wrong:
      'certification X\ncompétence C1 "Tester un service afin de le fiabiliser." {\n    réf e-CF B.3 niveau 5\n}\n',
    right:
      'certification X\ncompétence C1 "Tester un service afin de le fiabiliser." {\n    réf e-CF B.3 niveau 3\n}\n',
  },
  check: levelsMustBeInRange,
};
