import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { finalesSansRaison } from './reading/finales.js';

/** An evaluation over several blocs, on top of what evaluates each of them, says why it is needed. */
function* finalEvaluationsShouldBeJustified(context: RuleContext): Iterable<Violation> {
  for (const { lue, renvoi, from, blocs } of finalesSansRaison(context)) {
    yield {
      place: renvoi.place ?? namePlace(from),
      params: { nom: naming(lue.epreuve).fr, name: naming(lue.epreuve).en, blocs: `${blocs}` },
      ...(lue.epreuve.code !== undefined && { element: lue.epreuve.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-06',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Une évaluation finale, sur plusieurs blocs, devrait être justifiée',
    en: 'A final evaluation over several blocs should be justified',
  },
  why: {
    fr: 'Un candidat peut valider tous les blocs et échouer à l’évaluation finale\u00a0: son objectif doit être clair. Elle se justifie par la maîtrise coordonnée de compétences de plusieurs blocs, ou par leur maîtrise préalable.',
    en: 'A candidate may have all blocs and fail the final evaluation: its aim must be clear. It is justified by the coordinated mastery of competences of several blocs, or by their mastery beforehand.',
  },
  source: 'Vademecum RNCP 2023, p. 37',
  message: ({ nom = '', name = '', blocs }) => ({
    fr: `${capital(nom)} s’ajoute à l’évaluation de ${blocs} blocs sans dire pourquoi\u00a0: ajoutez sa justification («\u00a0justification\u00a0»).`,
    en: `${capital(name)} comes on top of the evaluation of ${blocs} blocs without saying why: add its justification (\`justification\`).`,
  }),
  example: {
    wrong: `certification X {
    évaluée par E3
}

épreuve E1 "Étude de cas"

épreuve E2 "Visite de chantier"

épreuve E3 "Grand oral"

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}

bloc B2 "Conduire des travaux" {
    évalué par E2
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
    right: `certification X {
    évaluée par E3 justification "Le jury vérifie la maîtrise coordonnée des compétences des deux blocs."
}

épreuve E1 "Étude de cas"

épreuve E2 "Visite de chantier"

épreuve E3 "Grand oral"

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}

bloc B2 "Conduire des travaux" {
    évalué par E2
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
  },
  check: finalEvaluationsShouldBeJustified,
};
