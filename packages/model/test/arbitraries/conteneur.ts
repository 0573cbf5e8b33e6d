import fc from 'fast-check';
import type { Activite, Bloc, Choix, Option, SousTache, Tache } from '../../src/index.js';
import { competence } from './competence.js';
import { code, coded, renvoi, suivi, texte, texteTitre, titre } from './element.js';
import { contenuEvaluation } from './evaluation.js';
import { plage } from './quantite.js';
import { few, many, shape } from './shape.js';

const optionnels = { code, imprime: titre, intitule: titre, contexte: texteTitre, description: texteTitre };

/** Children of a container in any order; the rarer kinds still come often enough in 200 models. */
function contenu<T>(...kinds: fc.WeightedArbitrary<T>[]): fc.Arbitrary<T[]> {
  return many(fc.oneof(...kinds), 4);
}

const rows = [
  { weight: 5, arbitrary: competence },
  { weight: 2, arbitrary: contenuEvaluation },
];

const sousTache = coded(
  shape<SousTache>(
    { genre: fc.constant('sousTache'), contenu: contenu<SousTache['contenu'][number]>(...rows), ...suivi },
    optionnels,
  ),
);

const tache = coded(
  shape<Tache>(
    {
      genre: fc.constant('tache'),
      contenu: contenu<Tache['contenu'][number]>({ weight: 3, arbitrary: sousTache }, ...rows),
      ...suivi,
    },
    optionnels,
  ),
);

export const activite = coded(
  shape<Activite>(
    {
      genre: fc.constant('activite'),
      contenu: contenu<Activite['contenu'][number]>({ weight: 3, arbitrary: tache }, ...rows),
      ...suivi,
    },
    optionnels,
  ),
);

function blocWith(choices: fc.Arbitrary<Choix>[]): fc.Arbitrary<Bloc> {
  return coded(
    shape<Bloc>(
      {
        genre: fc.constant('bloc'),
        contenu: contenu<Bloc['contenu'][number]>(
          { weight: 4, arbitrary: activite },
          { weight: 1, arbitrary: tache },
          ...choices.map((arbitrary) => ({ weight: 1, arbitrary })),
          ...rows,
        ),
        ...suivi,
      },
      { ...optionnels, prerequis: texte },
    ),
  );
}

const option = coded(
  shape<Option>(
    {
      genre: fc.constant('option'),
      inclut: few(renvoi),
      contenu: contenu<Option['contenu'][number]>(
        { weight: 1, arbitrary: blocWith([]) },
        { weight: 1, arbitrary: activite },
        { weight: 1, arbitrary: tache },
        ...rows,
      ),
      ...suivi,
    },
    { ...optionnels, prerequis: texte },
  ),
);

export const choix = coded(
  shape<Choix>(
    {
      genre: fc.constant('choix'),
      tronc: few(renvoi),
      contenu: contenu<Choix['contenu'][number]>(
        { weight: 4, arbitrary: option },
        { weight: 1, arbitrary: contenuEvaluation },
      ),
      ...suivi,
    },
    { ...optionnels, nombre: plage },
  ),
);

export const bloc = blocWith([choix]);
