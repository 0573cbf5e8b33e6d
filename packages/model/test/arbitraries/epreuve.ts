import fc from 'fast-check';
import {
  type Epreuve,
  type Jury,
  NATURES,
  type Nature,
  type ParametresEpreuve,
  type Partie,
  PRODUCTIONS,
  type Travail,
} from '../../src/index.js';
import { code, coded, suivi, texte, titre } from './element.js';
import { duree, plage } from './quantite.js';
import { shape, some } from './shape.js';

const nature: fc.Arbitrary<Nature> = fc.oneof(
  fc.constantFrom(...NATURES).map((connue) => ({ connue })),
  titre.map((autre) => ({ autre })),
);

const groupe = shape<Pick<Travail, 'taille' | 'individualise'>>(
  {},
  { taille: plage, individualise: shape<NonNullable<Travail['individualise']>>({}, { precision: texte }) },
);

const travail: fc.Arbitrary<Travail> = fc.oneof(
  fc.constant<Travail>({ individuel: true, groupe: false }),
  groupe.map((sizes): Travail => ({ individuel: false, groupe: true, ...sizes })),
  fc
    .tuple(groupe, fc.constantFrom('et', 'ou', 'et/ou'))
    .map(([sizes, lien]): Travail => ({ individuel: true, groupe: true, lien, ...sizes })),
);

const jury = fc
  .tuple(plage, shape<Jury>({}, { nombre: plage, composition: texte, majorite: fc.constantFrom('externe', 'interne') }))
  .map(([nombre, members]): Jury => (Object.keys(members).length ? members : { nombre }));

/** The parameters that an épreuve, a part or a use may give. */
const parametresPossibles = {
  nature: fc.uniqueArray(nature, { minLength: 1, maxLength: 2, selector: (one) => JSON.stringify(one) }),
  production: fc.shuffledSubarray([...PRODUCTIONS], { minLength: 1 }),
  travail,
  client: fc.constantFrom('fictif' as const, 'réel' as const),
  preparation: duree,
  duree,
  pages: plage,
  livrables: texte,
  lieu: texte,
  jury,
  distance: shape<NonNullable<ParametresEpreuve['distance']>>({}, { texte }),
  amenagements: texte,
  description: texte,
};

/** Parameters given at a use: at least one. */
export const surcharges = fc
  .tuple(duree, shape<ParametresEpreuve>({}, parametresPossibles))
  .map(([preparation, given]): ParametresEpreuve => (Object.keys(given).length ? given : { preparation }));

const partie = coded(
  shape<Partie>(
    { genre: fc.constant('partie'), ...suivi },
    { code, imprime: titre, intitule: titre, ...parametresPossibles },
  ),
);

export const epreuve = coded(
  shape<Epreuve>(
    { genre: fc.constant('epreuve'), parties: some(partie, 2), ...suivi },
    { code, imprime: titre, intitule: titre, ...parametresPossibles },
  ),
);
