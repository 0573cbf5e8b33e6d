import { referencesOf } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { partsOf } from './reference-parts.js';
import { suggestion } from './suggest.js';

/** A reference names a catalogue that is built in or stands in the workspace. */
function* cataloguesMustBeKnown({ certification, catalogues }: RuleContext): Iterable<Violation> {
  for (const reference of referencesOf(certification)) {
    const { catalogue, entree, place } = reference;
    if (!place || catalogues.has(catalogue)) continue;
    const { nom, fixes } = suggestion(catalogue, catalogues.keys(), partsOf(reference).catalogue);
    const connus = [...catalogues.keys()].join(', ');
    yield { place, params: { catalogue, entree, suggestion: nom ?? '', connus }, fixes };
  }
}

export const rule: ModelRule = {
  id: 'REF-04',
  severity: 'error',
  title: { fr: 'Un renvoi doit nommer un catalogue connu', en: 'A reference must name a known catalogue' },
  why: {
    fr: 'Les catalogues e-CF et Cigref sont fournis ; les autres s’écrivent dans un fichier « catalogue … » du même espace de travail.',
    en: 'The e-CF and Cigref catalogues are built in; others are written in a `catalogue …` file of the same workspace.',
  },
  source: 'Référentiel, langage',
  message: ({ catalogue, suggestion: meant, connus }) => ({
    fr: `Le catalogue « ${catalogue} » est inconnu${meant ? ` : vouliez-vous dire ${meant} ?` : `. Catalogues connus : ${connus}.`}`,
    en: `The catalogue “${catalogue}” is unknown${meant ? `: did you mean ${meant}?` : `. Known catalogues: ${connus}.`}`,
  }),
  example: {
    wrong:
      'certification X\ncompétence C1 "Tester un service afin de le fiabiliser." {\n    réf E-CF B.3 niveau 3\n}\n',
    right:
      'certification X\ncompétence C1 "Tester un service afin de le fiabiliser." {\n    réf e-CF B.3 niveau 3\n}\n',
  },
  check: cataloguesMustBeKnown,
};
