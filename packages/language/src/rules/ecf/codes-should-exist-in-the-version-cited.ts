import { referencesOf } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

/** Entries that a catalogue keeps only to say that they are gone. */
function* codesShouldExistInTheVersionCited({ certification, entree, catalogues }: RuleContext): Iterable<Violation> {
  for (const reference of referencesOf(certification)) {
    const found = entree(reference.catalogue, reference.entree);
    if (!found?.retiree) continue;
    const version = catalogues.get(reference.catalogue)?.version ?? '';
    yield {
      place: reference.place,
      params: { entree: found.code, catalogue: reference.catalogue, version, retiree: found.retiree },
    };
  }
}

export const rule: ModelRule = {
  id: 'ECF-02',
  severity: 'warning',
  title: { fr: 'Un code devrait exister dans la version citée', en: 'A code should exist in the version cited' },
  why: {
    fr: 'e-CF 3.0 comptait des codes que la version 4.0 (EN 16234-1:2019) n’a plus ; un ancien référentiel les cite encore.',
    en: 'e-CF 3.0 had codes that version 4.0 (EN 16234-1:2019) no longer has; an old référentiel still cites them.',
  },
  source: 'EN 16234-1:2019',
  message: ({ entree, catalogue, version, retiree }) => ({
    fr: `${entree} n’existe plus dans ${catalogue} ${version}. Citez le code qui l’a remplacé, ou retirez ce renvoi. (${retiree})`,
    en: `${entree} no longer exists in ${catalogue} ${version}. Cite the code that took its place, or remove this reference. (${retiree})`,
  }),
  example: {
    wrong:
      'certification X\ncompétence C1 "Animer une campagne en ligne afin de recruter des adhérents." {\n    réf e-CF D.12 niveau 3\n}\n',
    right:
      'certification X\ncompétence C1 "Animer une campagne en ligne afin de recruter des adhérents." {\n    réf e-CF D.6 niveau 3\n}\n',
  },
  check: codesShouldExistInTheVersionCited,
};
