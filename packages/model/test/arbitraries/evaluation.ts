import fc from 'fast-check';
import {
  type ContenuEvaluation,
  type Critere,
  type Evaluation,
  type GroupeEpreuves,
  type Mention,
  type MiseEnPratique,
  POSITIONS_MENTION,
  type RenvoiEpreuve,
  type Resultat,
  type TexteModalite,
} from '../../src/index.js';
import { code, coded, renvoi, suivi, texte, titre } from './element.js';
import { surcharges } from './epreuve.js';
import { shape } from './shape.js';

const renvoiEpreuve = fc
  .tuple(renvoi, shape<Omit<RenvoiEpreuve, 'nom'>>({}, { surcharges, motif: texte }))
  .map(([{ nom }, given]): RenvoiEpreuve => ({ nom, ...given }));

/** One épreuve alone, or a choice of several. */
const groupe: fc.Arbitrary<GroupeEpreuves> = fc.oneof(
  fc.tuple(renvoiEpreuve).map((renvois) => ({ renvois })),
  fc.record({
    choix: fc.constantFrom('ou', 'et/ou'),
    renvois: fc.array(renvoiEpreuve, { minLength: 2, maxLength: 3, size: 'max' }),
  }),
);

const evaluation = shape<Evaluation>(
  {
    genre: fc.constant('evaluation'),
    seulement: fc.boolean(),
    groupes: fc.array(groupe, { minLength: 1, maxLength: 2 }),
  },
  { justification: texte },
);

export const critere = coded(
  shape<Critere>({ genre: fc.constant('critere'), ...suivi }, { code, imprime: titre, enonce: texte }),
);

/** What may stand in columns 3 and 4, at any place. */
export const contenuEvaluation: fc.Arbitrary<ContenuEvaluation> = fc.oneof(
  { weight: 4, arbitrary: critere },
  { weight: 3, arbitrary: evaluation },
  { weight: 1, arbitrary: shape<Resultat>({ genre: fc.constant('resultat'), texte }, { titre }) },
  {
    weight: 2,
    arbitrary: shape<TexteModalite>({ genre: fc.constantFrom('exemples', 'missions', 'modalite'), texte }, { titre }),
  },
  {
    weight: 1,
    arbitrary: shape<MiseEnPratique>(
      { genre: fc.constantFrom('projet', 'semaine'), intitule: titre },
      { description: texte },
    ),
  },
  {
    weight: 1,
    arbitrary: shape<Mention>(
      { genre: fc.constant('mention'), position: fc.constantFrom(...POSITIONS_MENTION), texte },
      {},
    ),
  },
);
