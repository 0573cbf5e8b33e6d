import type { Ton } from './plan.js';

export const TITRE_RAPPORT = 'Rapport de relecture';

/** Backgrounds, as six hexadecimal digits: black on each contrasts by more than 15 to 1. */
export const FONDS: Record<Ton, string> = {
  erreur: 'FBE1E1',
  avertissement: 'FFF1CC',
  conseil: 'E3EEFA',
  bon: 'E2F3E4',
};
