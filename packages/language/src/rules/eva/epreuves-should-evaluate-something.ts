import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { epreuvesLues } from './reading/epreuves.js';

/** An épreuve that is declared is used: by name, itself or one of its parts. */
function* epreuvesShouldEvaluateSomething(context: RuleContext): Iterable<Violation> {
  for (const { epreuve, usages } of epreuvesLues(context).lues) {
    if (usages.length) continue;
    yield {
      place: namePlace(epreuve),
      params: { nom: naming(epreuve).fr, name: naming(epreuve).en },
      ...(epreuve.code !== undefined && { element: epreuve.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-24',
  severity: 'hint',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Une épreuve déclarée devrait évaluer une compétence',
    en: 'A declared épreuve should evaluate a competence',
  },
  why: {
    fr: 'Le référentiel d’évaluation n’évalue que des compétences du référentiel. Une épreuve à laquelle rien ne renvoie ne s’imprime pas.',
    en: 'Only competences of the référentiel are evaluated. An épreuve that nothing refers to is not printed.',
  },
  source: 'Vademecum RNCP 2023, p. 34',
  message: ({ nom = '', name = '' }) => ({
    fr: `${capital(nom)} n’évalue rien et ne s’imprime pas\u00a0: renvoyez-y («\u00a0évaluée par\u00a0»), ou retirez-la.`,
    en: `${capital(name)} evaluates nothing and is not printed: refer to it (\`évaluée par\`), or remove it.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas"

épreuve E2 "Entretien"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1
}
`,
    right: `certification X

épreuve E1 "Étude de cas"

épreuve E2 "Entretien"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1, E2
}
`,
  },
  check: epreuvesShouldEvaluateSomething,
};
