import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capacityWording } from './capacities.js';
import { at, criteriaOf } from './criteria.js';

function* criteriaShouldNotBeWordedAsCapacities(context: RuleContext): Iterable<Violation> {
  for (const { text } of criteriaOf(context)) {
    // Once for a criterion and what stands under it.
    for (const part of text.parts) {
      const found = capacityWording(part.texte);
      if (!found) continue;
      yield { ...at(part, found.start, found.end), params: { ouverture: found.words } };
      break;
    }
  }
}

export const rule: ModelRule = {
  id: 'CRI-02',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un critère ne devrait pas être écrit comme une capacité',
    en: 'A criterion should not be worded as a capacity',
  },
  why: {
    fr: 'Une capacité ou un savoir ne s’observe pas. Le critère nomme les informations, les gestes ou les comportements que le candidat restitue, et à quoi l’on voit qu’ils sont acquis.',
    en: 'A capacity or knowledge cannot be observed. The criterion names the information, gestures or behaviour that the candidate shows, and by what they are seen to be acquired.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: ({ ouverture }) => ({
    fr: `«\u00a0${ouverture}\u00a0» annonce une capacité\u00a0: écrivez le résultat que l’évaluateur constate («\u00a0Le rapport présente…\u00a0», «\u00a0Les écarts sont chiffrés…\u00a0»).`,
    en: `“${ouverture}” announces a capacity: write the result that the assessor observes (“Le rapport présente…”, “Les écarts sont chiffrés…”).`,
  }),
  check: criteriaShouldNotBeWordedAsCapacities,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Capacité à relever les écarts de chaque poste."\n    critère "Chaque écart porte une date."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Les écarts de chaque poste sont relevés sur douze mois."\n    critère "Chaque écart porte une date."\n}\n',
  },
};
