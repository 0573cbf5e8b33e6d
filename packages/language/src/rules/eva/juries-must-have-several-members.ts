import type { Jury } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { naming } from '../wording.js';
import { isOnePerson, juriesOf } from './reading/jury.js';

function isAlone({ nombre }: Jury, composition: readonly string[]): boolean {
  if (nombre) return nombre.min === 1 || nombre.max === 1;
  return composition.length === 1 && isOnePerson(composition[0] as string);
}

/** A jury has more than one member. */
function* juriesMustHaveSeveralMembers(context: RuleContext): Iterable<Violation> {
  for (const { jury, element, place, composition } of juriesOf(context)) {
    if (!isAlone(jury, composition)) continue;
    yield {
      place,
      params: { nom: naming(element).fr, name: naming(element).en },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-12',
  severity: 'error',
  redaction: true,
  title: { fr: 'Un jury doit compter plusieurs membres', en: 'A jury must have several members' },
  why: {
    fr: 'Le jury est par nature collégial\u00a0: il ne peut se limiter à une personne.',
    en: 'A jury is by nature collegial: it cannot be a single person.',
  },
  source: 'Vademecum RNCP 2023, p. 54',
  message: ({ nom, name }) => ({
    fr: `Pour ${nom}, le jury peut se réduire à une personne\u00a0: prévoyez-en deux au moins.`,
    en: `For ${name}, the jury may be a single person: provide for two at least.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    jury 1 "Un professionnel extérieur au certificateur" majorité externe
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    jury 2 "Deux professionnels extérieurs au certificateur" majorité externe
}
`,
  },
  check: juriesMustHaveSeveralMembers,
};
