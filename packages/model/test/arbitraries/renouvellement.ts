import fc from 'fast-check';
import type { Equivalence, Recommandation, Renouvellement } from '../../src/index.js';
import { renvoi, suivi, texte } from './element.js';
import { few, shape, some } from './shape.js';

const ancien = fc.constantFrom('RNCP12345BC01', 'RNCP12345BC02', 'BC3');

/** Always with a bloc at first: references.ts takes it out where it is not wanted or cannot be named. */
const equivalence = fc
  .tuple(
    shape<Omit<Equivalence, 'bloc'>>(
      { ancien, portee: fc.constantFrom('totalement', 'partiellement', 'sans') },
      { commentaire: texte },
    ),
    renvoi,
  )
  .map(([one, bloc]): Equivalence => ({ ...one, bloc }));

const recommandation = shape<Recommandation>({ texte, voir: few(renvoi) }, { reponse: texte });

export const renouvellement = shape<Renouvellement>(
  { equivalences: some(equivalence, 2), recommandations: some(recommandation, 1), ...suivi },
  { fiche: fc.constantFrom('RNCP12345', 'RS6789') },
);
