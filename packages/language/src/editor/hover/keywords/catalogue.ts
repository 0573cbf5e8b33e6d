import type { KeywordHelp } from './keyword-help.js';

/** Catalogues: the two built in and an author's own. */
export const CATALOGUE: readonly KeywordHelp[] = [
  {
    keywords: ['catalogue'],
    text: {
      fr: 'Un cadre auquel les compétences se rattachent. e-CF et Cigref sont fournis\u00a0; le vôtre s’écrit dans un fichier du même dossier.',
      en: 'A framework to which competences are tied. e-CF and Cigref are built in; yours is written in a file of the same folder.',
    },
    example:
      'catalogue Maison "Compétences internes" version "2" {\n    entrée M.1 "Animation de réunion" niveaux 1 à 3\n}',
  },
  {
    keywords: ['version'],
    text: { fr: 'La version du catalogue cité.', en: 'The version of the catalogue.' },
    example: 'catalogue M "Interne" version "2"',
  },
  {
    keywords: ['source'],
    text: {
      fr: 'D’où vient le catalogue\u00a0: norme, éditeur, service.',
      en: 'Where the catalogue comes from: standard, publisher, department.',
    },
    example: 'catalogue M "Interne" source "Direction des ressources humaines"',
  },
  {
    keywords: ['anglais'],
    text: {
      fr: 'L’intitulé en anglais, montré quand l’interface l’est.',
      en: 'The English title, shown when the interface is in English.',
    },
    example: 'catalogue M { entrée M.1 "Animation" anglais "Facilitation" }',
  },
  {
    keywords: ['domaine'],
    text: { fr: 'Un ensemble d’entrées du catalogue.', en: 'A group of entries of the catalogue.' },
    example: 'catalogue M { domaine D1 "Relation" { entrée M.1 "Accueil" } }',
  },
  {
    keywords: ['entrée'],
    text: {
      fr: 'Une compétence ou un profil du catalogue\u00a0: son code est ce que cite réf ou vise.',
      en: 'A competence or a profile of the catalogue: its code is what réf or vise cites.',
    },
    example: 'catalogue M { entrée M.1 "Animation de réunion" niveaux 1 à 3 }',
  },
  {
    keywords: ['niveaux'],
    text: { fr: 'Les niveaux que l’entrée admet.', en: 'The levels that the entry has.' },
    example: 'catalogue M { entrée M.1 "Animation" niveaux 2 à 4 }',
  },
  {
    keywords: ['hors', 'norme'],
    text: {
      fr: 'Un niveau ajouté au catalogue d’origine\u00a0: on peut le citer, un avertissement le rappelle.',
      en: 'A level added to the original catalogue: it may be cited, a warning says so.',
    },
    source: 'Cigref, Nomenclature des profils métiers du SI, 2022',
    example: 'catalogue M { entrée M.1 "Animation" niveaux 2 à 4 { niveau 1 hors norme "Ajouté ici." } }',
  },
  {
    keywords: ['retiré'],
    text: {
      fr: 'L’entrée n’existe plus dans cette version\u00a0: le texte dit pourquoi et ce qui la remplace.',
      en: 'The entry no longer exists in this version: the text says why and what replaces it.',
    },
    example: 'catalogue M { entrée M.9 "Télécopie" retirée "Voir M.1." }',
  },
  {
    keywords: ['requiert'],
    text: {
      fr: 'Les compétences qu’un profil métier demande, avec leur niveau.',
      en: 'The competences that a job profile asks for, with their level.',
    },
    example: 'catalogue M { entrée P.1 "Testeur" { requiert e-CF B.3 niveau 2 } }',
  },
  {
    keywords: ['notion', 'notions'],
    text: {
      fr: 'Un aspect transversal du catalogue (accessibilité, éthique…), et les étoiles, de 1 à 5, que lui donne une entrée.',
      en: 'A cross-cutting aspect of the catalogue (accessibility, ethics…), and the stars, 1 to 5, that an entry gives it.',
    },
    example: 'catalogue M {\n    notion T1 "Accessibilité"\n    entrée P.1 "Testeur" { notions T1 3 }\n}',
  },
  {
    keywords: ['définition'],
    text: {
      fr: 'Ce que l’entrée recouvre, en une phrase ou deux.',
      en: 'What the entry covers, in a sentence or two.',
    },
    example: 'catalogue M { entrée M.1 "Accueil" { définition "Recevoir et orienter." } }',
  },
  {
    keywords: ['mission', 'activités', 'indicateurs', 'parcours', 'tendances'],
    text: {
      fr: 'Une rubrique de la fiche d’un profil métier\u00a0: mission, activités, livrables, indicateurs, parcours, tendances.',
      en: 'A heading of the sheet of a job profile: mission, activities, deliverables, indicators, career path, trends.',
    },
    example: 'catalogue M { entrée P.1 "Testeur" { mission "Éprouver les produits." } }',
  },
];
