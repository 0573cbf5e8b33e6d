import { type Equivalence, PORTEES, type Recommandation, type Renouvellement } from '@referentiel/model';
import { type Codec, definition } from '../codec.js';
import { list, optional, required } from '../entry.js';
import { object } from '../object.js';
import { among, code } from '../scalars.js';
import { texte } from '../texte.js';
import { renvoi, suivi } from './element.js';

const equivalence: Codec<Equivalence> = definition(
  'equivalence',
  'Ce que devient un bloc de la fiche précédente.',
  () =>
    object<Equivalence>('équivalence', {
      ancien: required(code, 'Code du bloc de la fiche précédente.'),
      portee: required(among(PORTEES), 'Équivalence totale, partielle, ou aucune.'),
      bloc: optional(renvoi, 'Code du bloc équivalent ; absent s’il n’y en a pas.'),
      commentaire: optional(texte, 'Ce qui change.'),
    }),
);

const recommandation: Codec<Recommandation> = definition(
  'recommandation',
  'Recommandation reçue à l’enregistrement précédent.',
  () =>
    object<Recommandation>('recommandation', {
      texte: required(texte, 'La recommandation.'),
      reponse: optional(texte, 'La suite qui lui est donnée.'),
      voir: list(renvoi, 'Éléments qui le montrent.'),
    }),
);

export const renouvellement: Codec<Renouvellement> = definition(
  'renouvellement',
  'Renouvellement d’un enregistrement.',
  () =>
    object<Renouvellement>('renouvellement', {
      fiche: optional(code, 'Code de la fiche précédente.'),
      equivalences: list(equivalence, 'Correspondance des blocs.'),
      recommandations: list(recommandation, 'Recommandations et réponses.'),
      ...suivi,
    }),
);
