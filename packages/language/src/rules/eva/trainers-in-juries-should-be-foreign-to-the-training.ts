import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { membersListed } from './juries-must-not-include-tutors.js';

/** A trainer who sits is one who did not train the candidates, and the composition says it. */
function* trainersInJuriesShouldBeForeignToTheTraining(context: RuleContext): Iterable<Violation> {
  for (const { membre, place, element } of membersListed(context, 'formateurs')) {
    yield { place, params: { membre }, ...(element !== undefined && { element }) };
  }
}

export const rule: ModelRule = {
  id: 'EVA-26',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Un formateur qui siège au jury devrait être étranger à la formation des candidats',
    en: 'A trainer in a jury should have had no part in the training of the candidates',
  },
  why: {
    fr: 'La présence de formateurs ayant participé à la formation des candidats empêche de distinguer leur progression de ce qu’ils maîtrisent le jour de l’épreuve.',
    en: 'With trainers of the candidates in it, a jury can hardly tell their progress from what they master on the day.',
  },
  source: 'Vademecum RNCP 2023, p. 54-55',
  message: ({ membre }) => ({
    fr: `«\u00a0${membre}\u00a0» siège au jury\u00a0: précisez «\u00a0n’ayant pas participé à la formation des candidats\u00a0».`,
    en: `“${membre}” sits in the jury: add that they had no part in the training of the candidates.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    jury 3 "Deux professionnels extérieurs au certificateur et un formateur" majorité externe
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    jury 3 "Deux professionnels extérieurs au certificateur et un formateur n’ayant pas formé les candidats" majorité externe
}
`,
  },
  check: trainersInJuriesShouldBeForeignToTheTraining,
};
