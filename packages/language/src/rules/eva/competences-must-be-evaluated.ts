import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital } from '../wording.js';
import { practisedOnly } from './practice-should-not-stand-for-evaluation.js';
import { groupedByElement, violationsOf } from './reading/together.js';
import { evaluationsLues } from './reading/unites.js';

/** Every competence is evaluated: by an épreuve or a modality, its own, inherited, or that of a choice. */
function competencesMustBeEvaluated(context: RuleContext): Iterable<Violation> {
  const lacking = evaluationsLues(context).competences.flatMap((one) => {
    const { competence, evaluateurs } = one;
    // What an unknown transversal competence would bring is not known.
    const unknown = competence.reprend && !context.resolver.transversale(competence);
    return evaluateurs.length || unknown || practisedOnly(one) ? [] : [competence];
  });
  return violationsOf(groupedByElement(new Set(lacking), context));
}

export const rule: ModelRule = {
  id: 'EVA-01',
  severity: 'error',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Toute compétence doit être évaluée par une épreuve ou une modalité',
    en: 'Every competence must be evaluated by an épreuve or a modality',
  },
  why: {
    fr: 'Toutes les compétences décrites doivent être évaluées. «\u00a0évaluée par\u00a0» se dit sur la compétence, sur son activité ou sur son bloc\u00a0: ce qui est dit plus haut vaut pour tout ce qui est dedans.',
    en: 'All competences described must be evaluated. `évaluée par` is said on the competence, its activity or its bloc: what is said above holds for all that is inside.',
  },
  source: 'Vademecum RNCP 2023, p. 34',
  message: ({ nom = '', name = '', nombre, de, of }) =>
    nombre
      ? {
          fr: `Aucune des ${nombre} compétences ${de} n’est évaluée\u00a0: dites par quelle épreuve ou quelle modalité («\u00a0évalué par\u00a0»).`,
          en: `None of the ${nombre} competences ${of} is evaluated: say by which épreuve or modality (\`évalué par\`).`,
        }
      : {
          fr: `${capital(nom)} n’est évaluée par aucune épreuve ni modalité\u00a0: dites laquelle («\u00a0évaluée par\u00a0»).`,
          en: `${capital(name)} is evaluated by no épreuve or modality: say which (\`évaluée par\`).`,
        },
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas"

activité A1 "Relevé des consommations" {
    compétence C1 "Relever les écarts de consommation pour les corriger." {
        évaluée par E1
    }
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
    right: `certification X

épreuve E1 "Étude de cas"

activité A1 "Relevé des consommations" {
    évaluée par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
  },
  check: competencesMustBeEvaluated,
};
