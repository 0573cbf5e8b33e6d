import type { Bilingual } from '../../../rules/rule.js';

/** Why a name is not changed, and what the author can do about it. */
export interface Refusal {
  refused: Bilingual;
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}

export const NO_NAME: Refusal = {
  refused: {
    fr: 'Il n’y a pas ici de code à renommer\u00a0: placez le curseur sur le code d’un élément. Un nom souligné d’une erreur ne désigne encore rien\u00a0: corrigez-le d’abord.',
    en: 'There is no code to rename here: put the cursor on the code of an element. A name underlined as an error means nothing yet: correct it first.',
  },
};

export function builtin(code: string, catalogue: string): Refusal {
  return {
    refused: {
      fr: `${code} appartient au catalogue ${catalogue}, fourni avec Référentiel\u00a0: il ne se renomme pas. Pour vos propres entrées, déclarez un catalogue d’un autre nom.`,
      en: `${code} belongs to the catalogue ${catalogue}, which comes with Référentiel: it cannot be renamed. For entries of your own, declare a catalogue of another name.`,
    },
  };
}

export function notACode(nom: string): Refusal {
  return {
    refused: {
      fr: `«\u00a0${nom}\u00a0» n’est pas un code. Un code s’écrit sans espace, avec au moins une majuscule ou un chiffre, et ne finit pas par un séparateur\u00a0: C7, A1T2, CE3.2.`,
      en: `“${nom}” is no code. A code has no blank, at least one capital or digit, and no separator at its end: C7, A1T2, CE3.2.`,
    },
  };
}

export function notATextName(nom: string): Refusal {
  return {
    refused: {
      fr: `«\u00a0${nom}\u00a0» se lirait comme un nombre là où ce texte est nommé\u00a0: commencez le nom d’un texte par une lettre, comme ORAL.`,
      en: `“${nom}” would be read as a number where this text is named: begin the name of a text with a letter, such as ORAL.`,
    },
  };
}

export function changesMeaning(nom: string, line: number, to: string): Refusal {
  return {
    refused: {
      fr: `Avec le code ${to}, le nom «\u00a0${nom}\u00a0» de la ligne ${line} ne désignerait plus le même élément\u00a0: choisissez un code qui n’est pas encore pris.`,
      en: `With the code ${to}, the name “${nom}” on line ${line} would no longer mean the same element: choose a code that is not taken yet.`,
    },
  };
}

export function changesFiles(file: string, to: string): Refusal {
  return {
    refused: {
      fr: `Avec le code ${to}, le fichier ${file} n’appartiendrait plus à la même certification\u00a0: choisissez un code qu’aucune certification des dossiers voisins ne porte.`,
      en: `With the code ${to}, the file ${file} would no longer belong to the same certification: choose a code that no certification of the folders around has.`,
    },
  };
}

export function breaksRule(message: Bilingual, to: string): Refusal {
  return {
    refused: {
      fr: `Le code ${to} ne convient pas. ${message.fr}`,
      en: `The code ${to} will not do. ${message.en}`,
    },
  };
}
