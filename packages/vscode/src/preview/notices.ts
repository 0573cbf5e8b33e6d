import type { Bilingual } from '../langue.js';

/** Why a preview shows nothing, or no longer follows the text. */
export const NOTICES = {
  vide: {
    fr: 'Ce document ne décrit pas encore de certification\u00a0: le tableau paraîtra dès qu’un bloc, une activité ou une compétence y figurera.',
    en: 'This document describes no certification yet: the table appears as soon as it holds a bloc, an activity or a competence.',
  },
  supprime: {
    fr: 'Le fichier n’existe plus à cet endroit\u00a0: l’aperçu montre son dernier état.',
    en: 'The file no longer exists at this place: the preview shows its last state.',
  },
  ferme: {
    fr: 'Le document a été fermé sans être enregistré\u00a0: l’aperçu montre son dernier état.',
    en: 'The document was closed without being saved: the preview shows its last state.',
  },
  panne: {
    fr: 'Le serveur de Référentiel ne répond pas\u00a0: l’aperçu ne suit plus le texte.',
    en: 'The server of Référentiel does not answer: the preview no longer follows the text.',
  },
} as const satisfies Record<string, Bilingual>;

export type Notice = keyof typeof NOTICES;
