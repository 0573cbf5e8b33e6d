import { type Duree, type Intervalle, isDureeLibre, type Plage, type Temps, UNITES } from '@referentiel/model';
import { type Codec, definition, isJsonObject } from '../codec.js';
import { optional, required } from '../entry.js';
import { object } from '../object.js';
import { among, entier, ligne, nombre } from '../scalars.js';

export const plage: Codec<Plage> = definition(
  'plage',
  'Bornes comprises ; une seule valeur a deux bornes égales.',
  () =>
    object<Plage>('plage', {
      min: optional(entier, 'Borne basse.'),
      max: optional(entier, 'Borne haute.'),
    }),
);

const temps: Codec<Temps> = definition('temps', 'Quantité de temps.', () =>
  object<Temps>('quantité de temps', {
    valeur: required(nombre, 'Nombre d’unités.'),
    unite: required(among(UNITES), 'Unité de temps.'),
    minutes: optional(entier, 'Minutes qui complètent des heures (« 1 h 30 »).'),
  }),
);

const bornes = object<Intervalle<Temps>>('durée', {
  min: optional(temps, 'Durée minimale.'),
  max: optional(temps, 'Durée maximale.'),
});

const libre = object<{ libre: string }>('durée en toutes lettres', {
  libre: required(ligne, 'La durée, dans les mots de l’auteur.'),
});

export const duree: Codec<Duree> = definition('duree', 'Durée : des bornes, ou les mots de l’auteur.', () => ({
  expected: bornes.expected,
  write: (value, writing) => (isDureeLibre(value) ? libre.write(value, writing) : bornes.write(value, writing)),
  read: (json, at) => (isJsonObject(json) && Object.hasOwn(json, 'libre') ? libre : bornes).read(json, at),
  schema: (definitions) => ({ oneOf: [bornes.schema(definitions), libre.schema(definitions)] }),
}));
