import type { KeywordHelp } from './keyword-help.js';

/** Codes, quantities, and what serves everywhere: notes, waivers, reusable texts. */
export const CODES: readonly KeywordHelp[] = [
  {
    keywords: ['codes'],
    text: {
      fr: 'Dit comment s’écrivent et se comptent les codes de chaque genre d’élément. «\u00a0Renuméroter\u00a0» applique ces schémas et met les renvois à jour.',
      en: 'Says how the codes of each kind of element are written and counted. “Renumber” applies these schemes and updates the references.',
    },
    example: 'codes {\n    compétence "C{n}" continu\n    critère "CE{compétence.n}.{n}"\n}',
  },
  {
    keywords: ['continu'],
    text: {
      fr: 'Le compteur court sur tout le document, sans recommencer.',
      en: 'The counter runs over the whole document without starting again.',
    },
    example: 'codes { compétence "C{n}" continu }',
  },
  {
    keywords: ['masqué'],
    text: {
      fr: 'Les codes de ce genre servent aux renvois mais ne s’impriment pas.',
      en: 'The codes of this kind serve as names but are not printed.',
    },
    example: 'codes { épreuve masqué }',
  },
  {
    keywords: ['imprimé'],
    text: {
      fr: 'Remplace ce qui s’imprime pour le code de cet élément\u00a0; le code reste son nom dans les renvois.',
      en: 'Replaces what is printed for the code of this element; the code stays its name in references.',
    },
    example: 'compétence C6_4 imprimée "6.4" "Rédiger une note afin de décider."',
  },
  {
    keywords: ['texte'],
    text: {
      fr: 'Un texte écrit une fois et nommé partout où un texte est attendu\u00a0: description ORAL.',
      en: 'A text written once and named wherever a text is expected: description ORAL.',
    },
    example: 'texte ORAL "Soutenance devant un jury."\népreuve E1 "Étude" { description ORAL }',
  },
  {
    keywords: ['note'],
    text: {
      fr: 'Une remarque pour vous et vos relecteurs\u00a0: elle n’entre dans aucun document final.',
      en: 'A remark for you and your reviewers: it enters no final document.',
    },
    example: 'compétence C1 "Chiffrer afin de décider." {\n    note "À relire avec le comité."\n}',
  },
  {
    keywords: ['assume'],
    text: {
      fr: 'Accepte une remarque de l’outil, avec sa raison\u00a0: sur un élément, pour ce qu’il contient\u00a0; sur la certification, partout. Les fautes qui empêchent de lire le texte (LEX, SYN) ne s’assument pas. La raison sert de réponse au relecteur.',
      en: 'Accepts a finding of the tool, with its reason: on an element, for what it holds; on the certification, everywhere. Mistakes that keep the text from being read (LEX, SYN) cannot be accepted. The reason answers the reviewer.',
    },
    example: 'bloc BC1 "Concevoir" {\n    assume NUM-02 "Le code C3 a été retiré en cours d’habilitation."\n}',
  },
  {
    keywords: ['à'],
    text: {
      fr: 'Entre deux bornes\u00a0: 2 à 6, 50 à 60, 2 à 8 semaines.',
      en: 'Between two bounds: 2 à 6, 50 à 60, 2 à 8 semaines.',
    },
    example: 'épreuve E1 "Étude" { pages 50 à 60 }',
  },
  {
    keywords: ['au', 'plus', 'moins'],
    text: {
      fr: '«\u00a0au plus\u00a0», «\u00a0au moins\u00a0»\u00a0: une seule borne, la plus haute ou la plus basse.',
      en: '“au plus”, “au moins”: one bound only, the highest or the lowest.',
    },
    example: 'épreuve E1 "Projet" { travail groupe de 4 au plus préparation 6 mois au moins }',
  },
  {
    keywords: ['de'],
    text: {
      fr: 'Introduit la taille du groupe\u00a0: groupe de 2 à 6.',
      en: 'Introduces the size of the group: groupe de 2 à 6.',
    },
    example: 'épreuve E1 "Projet" { travail groupe de 2 à 6 }',
  },
  {
    keywords: ['en'],
    text: {
      fr: '«\u00a0en groupe\u00a0» pour un travail collectif\u00a0; «\u00a0en tête\u00a0» ou «\u00a0en fin\u00a0» pour la place d’une mention.',
      en: '“en groupe” for collective work; “en tête” or “en fin” for the place of a statement.',
    },
  },
  {
    keywords: ['min', 'mn', 'semaine'],
    text: {
      fr: 'Une unité de temps\u00a0: min, h, jours, semaines, mois, ans.',
      en: 'A unit of time: min, h, jours, semaines, mois, ans.',
    },
    example: 'épreuve E1 "Étude" { durée 45 min préparation 2 à 8 semaines }',
  },
];
