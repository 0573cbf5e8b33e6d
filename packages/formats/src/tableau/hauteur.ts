import { lignesOf, type Passage, texteLigne } from '../texte/index.js';
import { PAGE_FORMULAIRE, type Page } from './page.js';
import type { Colonne } from './structure.js';

/**
 * Characters on a line of the whole table at 9 points on the page of the form, and such lines on it below the repeated
 * heading, measured on Calibri.
 */
const CHARS_PAR_LIGNE = 185;
const LIGNES_PAR_PAGE = 34;

/** What indentation and bullet take from a line. */
const RETRAIT = 3;

/** Lines that a table may take on a page. */
function lignesDe({ hauteur }: Page): number {
  return LIGNES_PAR_PAGE * (hauteur / PAGE_FORMULAIRE.hauteur);
}

/** The characters of a printed paragraph, and the steps by which it is indented. */
interface Mesure {
  caracteres: number;
  retraits: number;
}

/** Passages do not change once they are made, and one is measured for many widths. */
const mesures = new WeakMap<Passage, readonly Mesure[]>();

function mesuresOf(passage: Passage): readonly Mesure[] {
  const known = mesures.get(passage);
  if (known) return known;
  const found = lignesOf(passage).map((ligne) => ({
    caracteres: texteLigne(ligne).length,
    retraits: ligne.retrait + (ligne.puce ? ligne.puce.niveau + 1 : 0),
  }));
  mesures.set(passage, found);
  return found;
}

/** Lines that a cell needs, `part` being its share of the width of the table. An estimate: no font is measured. */
export function hauteurOf(contenu: Passage[], part: number, page: Page = PAGE_FORMULAIRE): number {
  const width = CHARS_PAR_LIGNE * part * (page.largeur / PAGE_FORMULAIRE.largeur);
  let lines = 0;
  for (const passage of contenu) {
    for (const { caracteres, retraits } of mesuresOf(passage)) {
      lines += Math.max(1, Math.ceil((caracteres + 2) / Math.max(width - retraits * RETRAIT, 8)));
    }
  }
  return lines;
}

function hauteurMentions(colonnes: Colonne[], page: Page): number {
  return colonnes.reduce((most, { mentions, part }) => Math.max(most, hauteurOf(mentions, part, page)), 0);
}

/** Whether the heading leaves room for rows on each page; a heading of half a page stands only once. */
export function isEnTeteRepete(colonnes: Colonne[], page: Page = PAGE_FORMULAIRE): boolean {
  return hauteurMentions(colonnes, page) < lignesDe(page) / 2;
}

/** Lines that rows may take on a page, below the heading and the statements that it repeats. */
export function lignesParPage(colonnes: Colonne[], page: Page = PAGE_FORMULAIRE): number {
  return isEnTeteRepete(colonnes, page) ? lignesDe(page) - hauteurMentions(colonnes, page) : lignesDe(page);
}
