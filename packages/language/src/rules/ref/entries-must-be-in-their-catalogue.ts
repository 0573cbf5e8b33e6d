import { type Catalogue, referencesOf } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { partsOf } from './reference-parts.js';
import { suggestion } from './suggest.js';

/** The unknown entries of the catalogues that `concerned` selects, with the nearest code. */
export function* unknownEntries(
  context: RuleContext,
  concerned: (catalogue: Catalogue) => boolean,
): Iterable<Violation> {
  for (const reference of referencesOf(context.certification)) {
    const { catalogue, entree, place } = reference;
    // One that is still to be written is told where the sentence stops.
    if (entree === '' || !place || context.entree(catalogue, entree)) continue;
    const known = context.catalogues.get(catalogue);
    if (!known || !concerned(known)) continue;
    const codes = known.domaines.flatMap((domaine) => domaine.entrees.map((one) => one.code));
    const { nom, fixes } = suggestion(entree, codes, partsOf(reference).entree);
    yield { place, params: { catalogue, entree, suggestion: nom ?? '' }, fixes };
  }
}

function entriesMustBeInTheirCatalogue(context: RuleContext): Iterable<Violation> {
  return unknownEntries(context, (catalogue) => catalogue.code !== 'e-CF');
}

export const rule: ModelRule = {
  id: 'REF-05',
  severity: 'error',
  title: { fr: 'Une entrée doit figurer dans son catalogue', en: 'An entry must be in its catalogue' },
  why: {
    fr: 'Le lecteur doit pouvoir retrouver l’entrée citée.',
    en: 'The reader must be able to find the entry that is cited.',
  },
  source: 'Référentiel, langage',
  message: ({ catalogue, entree, suggestion: meant }) => ({
    fr: `« ${entree} » n’est pas une entrée du catalogue ${catalogue}${meant ? ` : vouliez-vous dire ${meant} ?` : '.'}`,
    en: `“${entree}” is no entry of the catalogue ${catalogue}${meant ? `: did you mean ${meant}?` : '.'}`,
  }),
  example: {
    wrong: 'certification X {\n    vise Cigref 1.66\n}\n',
    right: 'certification X {\n    vise Cigref 1.6\n}\n',
  },
  check: entriesMustBeInTheirCatalogue,
};
