import { borrowedIn, mayBorrow } from '../../french/diploma-words.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function titlesShouldNameTheJob({ certification }: RuleContext): Violation[] {
  const { intitule, certificateurs } = certification;
  const found = intitule && borrowedIn(intitule).found;
  if (!found || certificateurs.some(({ nom }) => mayBorrow(nom, found))) return [];
  return [{ place: fieldPlace(certification, 'intitule'), params: { kind: found.kind, mot: found.mot } }];
}

export const rule: ModelRule = {
  id: 'META-02',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'L’intitulé devrait nommer le métier, non une formation ni un diplôme',
    en: 'The title should name the job, neither a training nor a diploma',
  },
  why: {
    fr: 'L’intitulé identifie le métier sans ambiguïté. Il n’évoque pas une formation, et ne trompe pas sur la nature de la certification : un diplôme appartient à l’État, un CQP à une branche.',
    en: 'The title identifies the job without ambiguity. It evokes no training and does not mislead about the certification: diplomas belong to the State, CQPs to the branches.',
  },
  source: 'Vademecum RNCP 2023, p. 21 et 39',
  message: ({ kind, mot }) => {
    if (kind === 'formation') {
      return {
        fr: `« ${mot} » évoque une formation : nommez le métier visé.`,
        en: `“${mot}” evokes a training: name the job aimed at.`,
      };
    }
    return kind === 'branche'
      ? {
          fr: `« ${mot} » est réservé aux certifications d’une branche : nommez le métier visé, ou la branche parmi les certificateurs.`,
          en: `“${mot}” is kept for the certifications of a branch: name the job aimed at, or the branch among those who certify.`,
        }
      : {
          fr: `« ${mot} » est le nom d’un diplôme : nommez le métier visé, l’intitulé tromperait sur la nature de la certification.`,
          en: `“${mot}” is the name of a diploma: name the job aimed at, the title would mislead about the certification.`,
        };
  },
  example: {
    wrong: 'certification X "Formation en conduite de chaufferies"\n',
    right: 'certification X "Conducteur de chaufferies"\n',
  },
  check: titlesShouldNameTheJob,
};
