import {
  type Epreuve,
  type Jury,
  NATURES,
  type Nature,
  type ParametresEpreuve,
  type Partie,
  PRODUCTIONS,
  type Travail,
} from '@referentiel/model';
import { type Codec, definition, type Schema } from '../codec.js';
import { arrayOf, type Entries, flag, kind, list, optional, required } from '../entry.js';
import { object } from '../object.js';
import { among, ligne } from '../scalars.js';
import { texte } from '../texte.js';
import { nommage, suivi } from './element.js';
import { duree, plage } from './quantite.js';

const natureConnue = among(NATURES);
const natureAutre = object<{ autre: string }>('autre nature', {
  autre: required(ligne, 'La nature, dans les mots de l’auteur.'),
});

const nature: Codec<Nature> = definition(
  'nature',
  'Nature d’une épreuve : une valeur connue, ou les mots de l’auteur.',
  () => ({
    expected: {
      fr: `${natureConnue.expected.fr}, ou { "autre": … }`,
      en: `${natureConnue.expected.en}, or { "autre": … }`,
    },
    write: (value, writing) => ('connue' in value ? value.connue : natureAutre.write(value, writing)),
    read(json, at) {
      if (typeof json === 'object' && json !== null) return natureAutre.read(json, at);
      const connue = NATURES.find((one) => one === json);
      return connue ? { connue } : at.reject(json, this.expected);
    },
    schema: (definitions) => ({ oneOf: [natureConnue.schema(definitions), natureAutre.schema(definitions)] }),
  }),
);

const champsDuTravail = object<Travail>('travail', {
  individuel: flag('Vrai si l’on travaille seul.'),
  groupe: flag('Vrai si l’on travaille en groupe.'),
  lien: optional(among(['et', 'ou', 'et/ou']), 'Ce qui lie le travail individuel et le travail en groupe.'),
  taille: optional(plage, 'Nombre de personnes du groupe.'),
  individualise: optional(
    object<NonNullable<Travail['individualise']>>('évaluation individualisée', {
      precision: optional(texte, 'Comment l’apport de chacun est évalué.'),
    }),
    'Présent si l’évaluation du groupe est individualisée.',
  ),
});

const travail: Codec<Travail> = definition('travail', 'Qui travaille : seul, en groupe, ou les deux.', () => ({
  ...champsDuTravail,
  read(json, at) {
    const lu = champsDuTravail.read(json, at);
    if (!lu || lu.individuel || lu.groupe) return lu;
    return at.report({
      fr: 'Dites qui travaille : ajoutez « individuel » ou « groupe » avec true.',
      en: 'Say who works: add "individuel" or "groupe" with true.',
    });
  },
  schema: (definitions) => {
    const champs = champsDuTravail.schema(definitions) as { properties: Record<string, Schema> };
    const vrai = (mode: string) => ({
      properties: { [mode]: { ...champs.properties[mode], const: true } },
      required: [mode],
    });
    return { ...champs, anyOf: [vrai('individuel'), vrai('groupe')] };
  },
}));

const jury: Codec<Jury> = definition('jury', 'Le jury de l’épreuve.', () =>
  object<Jury>('jury', {
    nombre: optional(plage, 'Nombre de membres.'),
    composition: optional(texte, 'Qui le compose.'),
    majorite: optional(among(['externe', 'interne']), 'Où est la majorité : hors du certificateur ou chez lui.'),
  }),
);

/** What an épreuve, a part or a use of either may say. */
const parametres: Entries<ParametresEpreuve> = {
  nature: optional(arrayOf(nature), 'Natures de l’épreuve.'),
  production: optional(arrayOf(among(PRODUCTIONS)), 'Ce qui est produit : écrit, oral, pratique.'),
  travail: optional(travail, 'Travail individuel ou en groupe.'),
  client: optional(among(['fictif', 'réel']), 'Le commanditaire est fictif ou réel.'),
  preparation: optional(duree, 'Durée de préparation.'),
  duree: optional(duree, 'Durée de l’épreuve.'),
  pages: optional(plage, 'Nombre de pages attendues.'),
  livrables: optional(texte, 'Livrables attendus.'),
  lieu: optional(texte, 'Lieu de l’épreuve.'),
  jury: optional(jury, 'Composition du jury.'),
  distance: optional(
    object<NonNullable<ParametresEpreuve['distance']>>('épreuve à distance', {
      texte: optional(texte, 'Conditions de la passation à distance.'),
    }),
    'Présent si l’épreuve peut se passer à distance.',
  ),
  amenagements: optional(texte, 'Aménagements pour les personnes en situation de handicap.'),
  description: optional(texte, 'Description imprimée à la place des paramètres.'),
};

export const surcharges: Codec<ParametresEpreuve> = definition(
  'surcharges',
  'Paramètres d’une épreuve remplacés au lieu d’un renvoi.',
  () => object<ParametresEpreuve>('paramètres d’épreuve', parametres),
);

const partie: Codec<Partie> = definition('partie', 'Partie d’une épreuve.', () =>
  object<Partie>('partie', {
    genre: kind('partie'),
    ...nommage,
    intitule: optional(ligne, 'Intitulé de la partie.'),
    ...parametres,
    ...suivi,
  }),
);

export const epreuve: Codec<Epreuve> = definition('epreuve', 'Épreuve, déclarée une fois.', () =>
  object<Epreuve>('épreuve', {
    genre: kind('epreuve'),
    ...nommage,
    intitule: optional(ligne, 'Intitulé de l’épreuve.'),
    ...parametres,
    parties: list(partie, 'Parties de l’épreuve.'),
    ...suivi,
  }),
);
