import type { Activite, Bloc, Choix, Option, SousTache, Tache } from '@referentiel/model';
import { type Codec, definition } from '../codec.js';
import { content } from '../content.js';
import { kind, list, optional } from '../entry.js';
import { object } from '../object.js';
import { ligne } from '../scalars.js';
import { texte, texteTitre } from '../texte.js';
import { competence } from './competence.js';
import { nommage, renvoi, suivi } from './element.js';
import { apres, avant } from './evaluation.js';
import { plage } from './quantite.js';

const base = {
  ...nommage,
  intitule: optional(ligne, 'Intitulé.'),
  contexte: optional(texteTitre, 'Contexte d’exercice.'),
  description: optional(texteTitre, 'Description.'),
  ...suivi,
};

const prerequis = optional(texte, 'Prérequis.');

const sousTache: Codec<SousTache> = definition('sousTache', 'Sous-tâche.', () =>
  object<SousTache>('sous-tâche', {
    genre: kind('sousTache'),
    ...base,
    contenu: content<SousTache['contenu'][number]>({ ...avant, competence, ...apres }),
  }),
);

const tache: Codec<Tache> = definition('tache', 'Tâche.', () =>
  object<Tache>('tâche', {
    genre: kind('tache'),
    ...base,
    contenu: content<Tache['contenu'][number]>({ ...avant, sousTache, competence, ...apres }),
  }),
);

export const activite: Codec<Activite> = definition('activite', 'Activité.', () =>
  object<Activite>('activité', {
    genre: kind('activite'),
    ...base,
    contenu: content<Activite['contenu'][number]>({ ...avant, tache, competence, ...apres }),
  }),
);

export const bloc: Codec<Bloc> = definition('bloc', 'Bloc de compétences.', () =>
  object<Bloc>('bloc', {
    genre: kind('bloc'),
    ...base,
    prerequis,
    contenu: content<Bloc['contenu'][number]>({ ...avant, activite, tache, competence, choix, ...apres }),
  }),
);

const option: Codec<Option> = definition(
  'option',
  'Option : elle contient des éléments, ou en désigne qui sont déclarés ailleurs.',
  () =>
    object<Option>('option', {
      genre: kind('option'),
      ...base,
      prerequis,
      inclut: list(renvoi, 'Éléments déclarés ailleurs que l’option comprend.'),
      contenu: content<Option['contenu'][number]>({ ...avant, bloc, activite, tache, competence, ...apres }),
    }),
);

export const choix: Codec<Choix> = definition('choix', 'Choix entre des options.', () =>
  object<Choix>('choix', {
    genre: kind('choix'),
    ...base,
    nombre: optional(plage, 'Combien d’options prendre.'),
    tronc: list(renvoi, 'Éléments communs à toutes les options.'),
    contenu: content<Choix['contenu'][number]>({ ...avant, option, ...apres }),
  }),
);
