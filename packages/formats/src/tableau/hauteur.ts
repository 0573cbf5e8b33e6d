import { type Passage, lignesOf, texteLigne } from '../texte/index.js';

/**
 * Characters on a line of the whole table at 9 points on a landscape A4 page, and such lines on a page below the
 * repeated heading, measured on Calibri.
 */
const CHARS_PAR_LIGNE = 185;
export const LIGNES_PAR_PAGE = 34;

/** What indentation and bullet take from a line. */
const RETRAIT = 3;

/** Lines that a cell needs, `part` being its share of the width of the table. An estimate: no font is measured. */
export function hauteurOf(contenu: Passage[], part: number): number {
  const width = CHARS_PAR_LIGNE * part;
  let lines = 0;
  for (const passage of contenu) {
    for (const ligne of lignesOf(passage)) {
      const steps = ligne.retrait + (ligne.puce ? ligne.puce.niveau + 1 : 0);
      lines += Math.max(1, Math.ceil((texteLigne(ligne).length + 2) / Math.max(width - steps * RETRAIT, 8)));
    }
  }
  return lines;
}
