import {
  type Certificateur,
  type Certification,
  type FragmentTexte,
  GENRES_CODES,
  type RepriseCompteur,
  type SchemaCode,
} from '@referentiel/model';
import { type Codec, definition } from '../codec.js';
import { content } from '../content.js';
import { flag, kind, list, optional, required } from '../entry.js';
import { object } from '../object.js';
import { among, chaine, code, date, entier, ligne, mot } from '../scalars.js';
import { prose, texte, texteTitre } from '../texte.js';
import { competence, competenceTransversale, reference } from './competence.js';
import { activite, bloc, choix } from './conteneur.js';
import { DERIVES_CERTIFICATION } from './derives.js';
import { nommage, suivi } from './element.js';
import { epreuve } from './epreuve.js';
import { apres, avant } from './evaluation.js';
import { duree } from './quantite.js';
import { renouvellement } from './renouvellement.js';

/** The version of the format; a document of another version is refused. */
export const VERSION = 1;

/** A document: the certification under two keys that say what it is. */
export interface Document extends Certification {
  $schema?: string;
  version: typeof VERSION;
}

const REPRISES = [
  'continu',
  'bloc',
  'activité',
  'tâche',
  'sous-tâche',
  'compétence',
  'option',
] as const satisfies readonly RepriseCompteur[];

const certificateur: Codec<Certificateur> = definition('certificateur', 'Organisme certificateur.', () =>
  object<Certificateur>('certificateur', {
    nom: required(ligne, 'Nom.'),
    siret: optional(ligne, 'Numéro SIRET.'),
  }),
);

const schemaCode: Codec<SchemaCode> = definition(
  'schemaCode',
  'Comment les codes d’un genre d’élément sont formés.',
  () =>
    object<SchemaCode>('schéma de code', {
      genre: required(among(GENRES_CODES), 'Le genre d’élément.'),
      modele: optional(ligne, 'Modèle, par exemple « C{n} ».'),
      reprise: optional(among(REPRISES), 'Où le compteur recommence.'),
      masque: flag('Vrai si le code n’est pas imprimé.'),
    }),
);

const fragment: Codec<FragmentTexte> = definition('fragment', 'Texte écrit une fois et nommé ailleurs.', () =>
  object<FragmentTexte>('texte nommé', {
    genre: kind('texte'),
    code: required(code, 'Code du texte.'),
    imprime: nommage.imprime,
    texte: required(prose, 'Le texte.'),
    ...suivi,
  }),
);

/** The whole document. */
export const document: Codec<Document> = object<Document>(
  'certification',
  {
    $schema: optional(chaine, 'Adresse du schéma JSON.'),
    version: required(among([VERSION]), 'Version du format.'),
    genre: kind('certification'),
    ...nommage,
    intitule: optional(ligne, 'Intitulé de la certification.'),
    repertoire: optional(mot, 'Répertoire : RNCP ou RS.'),
    niveau: optional(entier, 'Niveau du cadre national des certifications.'),
    certificateurs: list(certificateur, 'Organismes certificateurs.'),
    fiche: optional(code, 'Code de la fiche.'),
    date: optional(date, 'Date de la version du référentiel, AAAA-MM-JJ, telle qu’elle est écrite.'),
    nsf: list(code, 'Codes NSF.'),
    rome: list(code, 'Codes ROME.'),
    formacode: list(code, 'Codes Formacode.'),
    acces: list(code, 'Voies d’accès : FI, CA, FC, CQ, CL, VAE.'),
    vise: list(reference, 'Profils de métier visés.'),
    emplois: optional(texte, 'Emplois visés.'),
    secteurs: optional(texte, 'Secteurs d’activité.'),
    reglementation: optional(texte, 'Réglementation de l’activité.'),
    prerequis: optional(texte, 'Prérequis.'),
    enregistrement: optional(duree, 'Durée d’enregistrement.'),
    objectifs: optional(texte, 'Objectifs et contexte de la certification.'),
    contexte: optional(texteTitre, 'Contexte d’exercice.'),
    description: optional(texteTitre, 'Description.'),
    schemas: list(schemaCode, 'Schémas des codes.'),
    ...suivi,
    textes: list(fragment, 'Textes nommés.'),
    epreuves: list(epreuve, 'Épreuves.'),
    competencesTransversales: list(competenceTransversale, 'Compétences transversales.'),
    contenu: content<Certification['contenu'][number]>({ ...avant, bloc, activite, competence, choix, ...apres }),
    renouvellements: list(renouvellement, 'Renouvellements.'),
  },
  DERIVES_CERTIFICATION,
);
