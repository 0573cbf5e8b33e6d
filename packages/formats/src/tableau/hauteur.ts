import { lignesOf, type Passage, texteLigne } from '../texte/index.js';
import type { Colonne } from './structure.js';

/**
 * Characters on a line of the whole table at 9 points on a landscape A4 page, and such lines on a page below the
 * repeated heading, measured on Calibri.
 */
const CHARS_PAR_LIGNE = 185;
const LIGNES_PAR_PAGE = 34;

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

function hauteurMentions(colonnes: Colonne[]): number {
  return colonnes.reduce((most, { mentions, part }) => Math.max(most, hauteurOf(mentions, part)), 0);
}

/** Whether the heading leaves room for rows on each page; a heading of half a page stands only once. */
export function isEnTeteRepete(colonnes: Colonne[]): boolean {
  return hauteurMentions(colonnes) < LIGNES_PAR_PAGE / 2;
}

/** Lines that rows may take on a page, below the heading and the statements that it repeats. */
export function lignesParPage(colonnes: Colonne[]): number {
  return isEnTeteRepete(colonnes) ? LIGNES_PAR_PAGE - hauteurMentions(colonnes) : LIGNES_PAR_PAGE;
}
