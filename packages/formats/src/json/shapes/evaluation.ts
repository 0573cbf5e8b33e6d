import type {
  Critere,
  Evaluation,
  GroupeEpreuves,
  Mention,
  MiseEnPratique,
  RenvoiEpreuve,
  Resultat,
  TexteModalite,
  TexteTitre,
} from '@referentiel/model';
import { POSITIONS_MENTION } from '@referentiel/model';
import { type Codec, definition, mapped } from '../codec.js';
import { flag, kind, list, optional, required } from '../entry.js';
import { object } from '../object.js';
import { among, code, ligne } from '../scalars.js';
import { texte, texteTitre } from '../texte.js';
import { nommage, suivi } from './element.js';
import { surcharges } from './epreuve.js';

const renvoiEpreuve: Codec<RenvoiEpreuve> = definition(
  'renvoiEpreuve',
  'Renvoi à une épreuve ou à une partie d’épreuve.',
  () =>
    object<RenvoiEpreuve>('renvoi à une épreuve', {
      nom: required(code, 'Nom de l’épreuve (E1) ou de la partie (E1.P1).'),
      surcharges: optional(surcharges, 'Paramètres qui remplacent, ici, ceux de l’épreuve.'),
      motif: optional(texte, 'Pourquoi ils sont remplacés.'),
    }),
);

const groupe: Codec<GroupeEpreuves> = definition(
  'groupeEpreuves',
  'Une épreuve, ou plusieurs entre lesquelles on choisit.',
  () =>
    object<GroupeEpreuves>('groupe d’épreuves', {
      choix: optional(among(['ou', 'et/ou']), 'Comment on choisit entre les épreuves du groupe.'),
      renvois: list(renvoiEpreuve, 'Les épreuves du groupe.'),
    }),
);

const evaluation: Codec<Evaluation> = definition('evaluation', '« Évalué par » : des épreuves, toutes exigées.', () =>
  object<Evaluation>('évaluation', {
    genre: kind('evaluation'),
    seulement: flag('Vrai si ces épreuves remplacent celles qui sont héritées.'),
    groupes: list(groupe, 'Groupes d’épreuves, tous exigés.'),
    justification: optional(texte, 'Justification d’une évaluation finale.'),
  }),
);

const critere: Codec<Critere> = definition('critere', 'Critère d’évaluation.', () =>
  object<Critere>('critère', {
    genre: kind('critere'),
    ...nommage,
    enonce: optional(texte, 'Énoncé du critère.'),
    ...suivi,
  }),
);

/** A labelled text; the key under which it stands says its kind. */
function titled<const G extends string>(genre: G): Codec<TexteTitre & { genre: G }> {
  return mapped(
    texteTitre,
    (value) => ({ genre, ...value }),
    (value) => value,
  );
}

function miseEnPratique<const G extends MiseEnPratique['genre']>(genre: G): Codec<MiseEnPratique & { genre: G }> {
  return definition(genre, genre === 'projet' ? 'Projet nommé.' : 'Semaine thématique.', () =>
    mapped(
      object<Omit<MiseEnPratique, 'genre'>>(genre, {
        intitule: required(ligne, 'Intitulé.'),
        description: optional(texte, 'Description.'),
      }),
      (value) => ({ genre, ...value }),
      (value) => value,
    ),
  );
}

const mention: Codec<Mention> = definition('mention', 'Mention imprimée à la place indiquée.', () =>
  object<Mention>('mention', {
    genre: kind('mention'),
    position: required(among(POSITIONS_MENTION), 'Où elle est imprimée.'),
    texte: required(texte, 'Son texte.'),
  }),
);

/** What stands before the elements of a container or a competence… */
export const avant = { mention, evaluation };

/** … and after them, in columns 3 and 4. */
export const apres = {
  critere,
  resultat: titled('resultat') satisfies Codec<Resultat>,
  exemples: titled('exemples') satisfies Codec<TexteModalite & { genre: 'exemples' }>,
  projet: miseEnPratique('projet'),
  semaine: miseEnPratique('semaine'),
  missions: titled('missions') satisfies Codec<TexteModalite & { genre: 'missions' }>,
  modalite: titled('modalite') satisfies Codec<TexteModalite & { genre: 'modalite' }>,
};
