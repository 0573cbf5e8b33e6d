import { enumerate, renvoisOf } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

/** A name that several elements hold is qualified by one around it, unless one of them is nearer. */
function* namesMustBeUnambiguous({ certification, resolver }: RuleContext): Iterable<Violation> {
  for (const { renvoi, kind, from } of renvoisOf(certification)) {
    const found = resolver.candidates(renvoi.nom, kind, from);
    if (found.length < 2 || !renvoi.place) continue;
    const names = [...new Set(found.map((element) => resolver.nameAt(element, kind, from)))];
    const { place } = renvoi;
    yield {
      place,
      params: { nom: renvoi.nom, noms: enumerate(names, 'ou'), names: enumerate(names, 'or') },
      related: found.flatMap((element) =>
        element.place
          ? [
              {
                place: { uri: element.place.uri, range: element.place.name },
                message: { fr: 'possible ici', en: 'possible here' },
              },
            ]
          : [],
      ),
      fixes: names
        .filter((name) => name !== renvoi.nom)
        .map((name) => ({ title: { fr: `Écrire ${name}`, en: `Write ${name}` }, edits: [{ place, newText: name }] })),
    };
  }
}

export const rule: ModelRule = {
  id: 'REF-02',
  severity: 'error',
  title: { fr: 'Un nom doit désigner un seul élément', en: 'A name must mean one element' },
  why: {
    fr: 'Quand les codes recommencent dans chaque bloc, un renvoi venu d’ailleurs précise lequel : BC2.A1.',
    en: 'When codes restart in each bloc, a reference from elsewhere says which one: BC2.A1.',
  },
  source: 'Référentiel, langage',
  message: ({ nom, noms, names }) => ({
    fr: `« ${nom} » désigne plusieurs éléments : précisez ${noms}.`,
    en: `“${nom}” means several elements: write ${names}.`,
  }),
  example: {
    wrong:
      'certification X\nbloc BC1 "Concevoir" { activité A1 "Analyser" { compétence C1 "Relever les écarts pour les corriger." } }\nbloc BC2 "Produire" { activité A1 "Agir" { compétence C2 "Corriger les écarts pour tenir le délai." } }\nchoix SPE "Spécialité" { tronc A1 option OP1 "Une" option OP2 "Deux" }\n',
    right:
      'certification X\nbloc BC1 "Concevoir" { activité A1 "Analyser" { compétence C1 "Relever les écarts pour les corriger." } }\nbloc BC2 "Produire" { activité A1 "Agir" { compétence C2 "Corriger les écarts pour tenir le délai." } }\nchoix SPE "Spécialité" { tronc BC2.A1 option OP1 "Une" option OP2 "Deux" }\n',
  },
  check: namesMustBeUnambiguous,
};
