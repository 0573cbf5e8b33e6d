import { ImportRefused } from '../imported.js';

const RESAVE = {
  fr: 'ouvrez-le dans Word, enregistrez-le au format .docx (Fichier, Enregistrer sous) et recommencez.',
  en: 'open it in Word, save it as .docx (File, Save As) and try again.',
};

/** A refusal whose remedy is to save the file anew with Word. `place` is the part of the file, when it helps to find it. */
export function damaged(fr: string, en: string, place?: string): ImportRefused {
  const at = place === undefined ? '' : ` (${place})`;
  return new ImportRefused({ fr: `${fr}${at}\u00a0: ${RESAVE.fr}`, en: `${en}${at}: ${RESAVE.en}` });
}

export const truncated = () => damaged('Ce fichier est incomplet ou abîmé', 'This file is incomplete or damaged');

export const badPart = (place: string) =>
  damaged('Une partie de ce fichier est abîmée', 'A part of this file is damaged', place);

/** Nobody writes such a file by hand: it was made to fill a memory, or by a program gone wrong. */
export const tooLarge = (place?: string) =>
  damaged(
    'Ce fichier prendrait trop de place une fois déplié (il est peut-être piégé)',
    'This file would take too much room once expanded (it may be a trap)',
    place,
  );

export const tooDeep = (place: string) =>
  damaged('Ce fichier emboîte ses éléments sans fin', 'This file nests its elements without end', place);

export const tooManyBlocks = () =>
  new ImportRefused({
    fr: 'Ce document a trop de paragraphes et de cellules pour un référentiel\u00a0: importez-le en plusieurs fois.',
    en: 'This document has too many paragraphs and cells for one certification: import it in several pieces.',
  });

export const withDoctype = (place: string) =>
  damaged(
    'Ce fichier déclare des entités, ce qu’un fichier Word ne fait jamais',
    'This file declares entities, which no Word file does',
    place,
  );

export const unsafePaths = () =>
  damaged('Ce fichier contient des noms de fichiers interdits', 'This file holds forbidden file names');

export const withPassword = () =>
  new ImportRefused({
    fr: 'Ce fichier est protégé par un mot de passe\u00a0: ouvrez-le dans Word, ôtez le mot de passe (Fichier, Informations, Protéger le document) et enregistrez-le.',
    en: 'This file is protected by a password: open it in Word, remove the password (File, Info, Protect Document) and save it.',
  });

export const withMacros = () =>
  new ImportRefused({
    fr: 'Ce fichier contient des macros\u00a0: enregistrez-le dans Word au format .docx, qui n’en garde aucune.',
    en: 'This file holds macros: save it in Word as .docx, which keeps none.',
  });

/** Another kind of file that carries the name of a Word file, or none that we read. */
export const otherKind = (fr: string, en: string) =>
  new ImportRefused({
    fr: `Ce fichier est ${fr}\u00a0: enregistrez-le au format .docx et recommencez.`,
    en: `This file is ${en}: save it as .docx and try again.`,
  });
