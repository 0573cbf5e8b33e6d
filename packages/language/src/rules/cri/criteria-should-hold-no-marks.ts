import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { partsWith } from '../texts/remarks.js';
import { at } from './criteria.js';
import { markIn } from './marks.js';

function* criteriaShouldHoldNoMarks(context: RuleContext): Iterable<Violation> {
  for (const part of partsWith(markIn, context)) {
    const { role } = part.whole;
    if (role !== 'critere' && role !== 'resultat') continue;
    const mark = markIn(part.texte);
    if (mark) yield { ...at(part, mark.start, mark.end), params: { note: mark.words.trim() } };
  }
}

export const rule: ModelRule = {
  id: 'CRI-07',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un critère ne devrait contenir ni note ni barème',
    en: 'A criterion should hold neither marks nor a marking scheme',
  },
  why: {
    fr: 'Les notes, les seuils en points et les coefficients relèvent du règlement de la certification. Le critère dit ce qui s’observe.',
    en: 'Marks, thresholds in points and coefficients belong to the rules of the certification. The criterion says what is observed.',
  },
  source: 'Vademecum RNCP 2023, p. 37',
  message: ({ note }) => ({
    fr: `Retirez «\u00a0${note}\u00a0»\u00a0: la notation relève du règlement. Dites ici ce que l’évaluateur constate.`,
    en: `Remove “${note}”: marking belongs to the rules of the certification. Say here what the assessor observes.`,
  }),
  check: criteriaShouldHoldNoMarks,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Le relevé obtient au moins 10/20."\n    critère "Chaque écart porte une date."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Le relevé couvre douze mois sans lacune."\n    critère "Chaque écart porte une date."\n}\n',
  },
};
