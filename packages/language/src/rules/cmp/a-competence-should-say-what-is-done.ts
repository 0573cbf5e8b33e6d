import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { poorVerbs } from './first-verb.js';

function aCompetenceShouldSayWhatIsDone(context: RuleContext): Iterable<Violation> {
  return poorVerbs(context, { weak: false });
}

export const rule: ModelRule = {
  id: 'CMP-16',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Le verbe d’une compétence devrait dire la part prise à l’action',
    en: 'The verb of a competence should say what part is taken in the action',
  },
  why: {
    fr: 'Assurer, gérer ou participer à disent que l’on s’en occupe, pas ce que l’on fait. Un verbe plus précis se laisse mieux évaluer ; le verbe général reste admis quand l’objet dit le reste.',
    en: 'To ensure, to manage or to take part in say that one deals with it, not what one does. A more precise verb is easier to evaluate; the general one stays acceptable where its object says the rest.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ verbe, fr, en }) => ({
    fr: `« ${verbe} » laisse ouvert ce que la personne fait. Un verbe plus précis l’aiderait, par exemple ${fr}.`,
    en: `“${verbe}” leaves open what the person does. A more precise verb would help, for instance ${en}.`,
  }),
  check: aCompetenceShouldSayWhatIsDone,
  example: {
    wrong:
      'certification X\ncompétence C1 "Participer aux réunions de chantier en relevant les écarts afin de tenir le délai."\n',
    right:
      'certification X\ncompétence C1 "Animer les réunions de chantier en relevant les écarts afin de tenir le délai."\n',
  },
};
