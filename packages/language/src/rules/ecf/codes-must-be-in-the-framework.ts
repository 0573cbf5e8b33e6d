import { unknownEntries } from '../ref/entries-must-be-in-their-catalogue.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function codesMustBeInTheFramework(context: RuleContext): Iterable<Violation> {
  return unknownEntries(context, (catalogue) => catalogue.code === 'e-CF');
}

export const rule: ModelRule = {
  id: 'ECF-01',
  severity: 'error',
  title: {
    fr: 'Un code e-CF doit être l’un des 41 de la version 4.0',
    en: 'An e-CF code must be one of the 41 of version 4.0',
  },
  why: {
    fr: 'Le rapprochement avec e-CF n’est pas exigé ; quand il est fait, il doit être juste.',
    en: 'Linking to e-CF is not required; where it is done it must be right.',
  },
  source: 'EN 16234-1:2019',
  message: ({ entree, suggestion }) => ({
    fr: `« ${entree} » n’est pas un code d’e-CF 4.0${suggestion ? ` : vouliez-vous dire ${suggestion} ?` : '.'}`,
    en: `“${entree}” is no code of e-CF 4.0${suggestion ? `: did you mean ${suggestion}?` : '.'}`,
  }),
  example: {
    wrong:
      'certification X\ncompétence C1 "Tester un service afin de le fiabiliser." {\n    réf e-CF B.33 niveau 3\n}\n',
    right:
      'certification X\ncompétence C1 "Tester un service afin de le fiabiliser." {\n    réf e-CF B.3 niveau 3\n}\n',
  },
  check: codesMustBeInTheFramework,
};
