import { plainText } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function* recommendationsShouldBeAnswered({ certification, resolver }: RuleContext): Iterable<Violation> {
  for (const { recommandations } of certification.renouvellements) {
    for (const { texte, reponse, place } of recommandations) {
      if (reponse && plainText(resolver.prose(reponse)).trim()) continue;
      yield { place: texte.place ?? place, params: {} };
    }
  }
}

export const rule: ModelRule = {
  id: 'REN-01',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: { fr: 'Une recommandation devrait avoir une réponse', en: 'A recommendation should have an answer' },
  why: {
    fr: 'L’absence de prise en compte des recommandations notifiées avec l’enregistrement précédent peut orienter négativement l’examen du renouvellement.',
    en: 'Recommendations notified with the previous registration and not taken into account may count against the renewal.',
  },
  source: 'Vademecum RNCP 2023, p. 64',
  message: () => ({
    fr: 'Cette recommandation n’a pas de réponse : dites comment elle a été prise en compte, avec « réponse "…" », et où, avec « voir ».',
    en: 'This recommendation has no answer: say how it was taken into account, with `réponse "…"`, and where, with `voir`.',
  }),
  example: {
    wrong: 'certification X\nrenouvellement RNCP12345 {\n    recommandation "Préciser la composition du jury."\n}\n',
    right:
      'certification X\nrenouvellement RNCP12345 {\n    recommandation "Préciser la composition du jury." réponse "Le jury compte désormais trois professionnels."\n}\n',
  },
  check: recommendationsShouldBeAnswered,
};
