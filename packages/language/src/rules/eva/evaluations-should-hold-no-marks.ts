import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { speakingOf } from './reading/resultats.js';

/** Marks, coefficients and scales are for the règlement. Those in criteria are the business of another rule. */
function* evaluationsShouldHoldNoMarks(context: RuleContext): Iterable<Violation> {
  for (const { mot, part, place } of speakingOf('notes', context)) {
    yield { place, params: { mot }, ...(part.element !== undefined && { element: part.element }) };
  }
}

export const rule: ModelRule = {
  id: 'EVA-15',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Le référentiel d’évaluation ne devrait contenir ni note, ni coefficient, ni barème',
    en: 'The référentiel d’évaluation should hold no mark, coefficient or scale',
  },
  why: {
    fr: 'La façon dont le résultat est traduit, en note ou en acquis, et les règles d’obtention figurent dans le règlement des évaluations, non dans le référentiel.',
    en: 'How the result is expressed, as a mark or otherwise, and the rules of award belong to the règlement of the evaluations, not to the référentiel.',
  },
  source: 'Vademecum RNCP 2023, p. 37',
  message: ({ mot }) => ({
    fr: `«\u00a0${mot}\u00a0»\u00a0: les notes, coefficients et barèmes relèvent du règlement des évaluations. Retirez-les d’ici.`,
    en: `“${mot}”: marks, coefficients and scales belong to the règlement of the evaluations. Take them out of here.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    description "Le candidat remet un dossier de dix pages (coefficient 3)."
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    description "Le candidat remet un dossier de dix pages."
}
`,
  },
  check: evaluationsShouldHoldNoMarks,
};
