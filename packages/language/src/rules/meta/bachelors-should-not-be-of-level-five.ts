import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function bachelorsShouldNotBeOfLevelFive({ certification }: RuleContext): Violation[] {
  const { intitule = '', niveau } = certification;
  if (niveau !== 5 || !/(?<!\p{L})bachelors?(?!\p{L})/iu.test(intitule)) return [];
  return [{ place: fieldPlace(certification, 'intitule'), params: {} }];
}

export const rule: ModelRule = {
  id: 'META-14',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Un intitulé de niveau 5 ne devrait pas dire « bachelor »',
    en: 'A title of level 5 should not say “bachelor”',
  },
  why: {
    fr: 'Le mot « bachelor » est généralement associé au niveau 6 : pour une certification de niveau 5, il trompe sur le niveau délivré.',
    en: 'The word “bachelor” generally goes with level 6: for a certification of level 5 it misleads about the level.',
  },
  source: 'Vademecum RNCP 2023, p. 53',
  message: () => ({
    fr: '« bachelor » annonce un niveau 6, et la certification est de niveau 5 : nommez le métier visé.',
    en: '“bachelor” announces level 6, and the certification is of level 5: name the job aimed at.',
  }),
  example: {
    wrong: 'certification X "Bachelor conduite de chaufferies" {\n    niveau 5\n}\n',
    right: 'certification X "Conducteur de chaufferies" {\n    niveau 5\n}\n',
  },
  check: bachelorsShouldNotBeOfLevelFive,
};
