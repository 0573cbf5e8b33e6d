import { lignesParPage } from './hauteur.js';
import { hauteursLignes } from './hauteurs-lignes.js';
import { PAGE_FORMULAIRE, PAGE_PORTRAIT, type Page } from './page.js';
import type { Colonne, LigneTableau } from './structure.js';

/** Columns beyond which an upright page only leaves ribbons. */
const COLONNES_PORTRAIT = 3;

/** The share of a page over which a row is no longer read at a glance. */
const RANGEE_MAX = 1 / 3;

/**
 * The page that suits a table: that of the form, which is landscape for its four columns; upright for three columns of
 * short texts, which reads as the rest of a dossier does, without turning the sheet. Long cells keep the landscape page,
 * where their lines are longer.
 */
export function pageOf(lignes: readonly LigneTableau[], colonnes: Colonne[]): Page {
  if (colonnes.length > COLONNES_PORTRAIT) return PAGE_FORMULAIRE;
  const max = lignesParPage(colonnes, PAGE_PORTRAIT) * RANGEE_MAX;
  const heights = hauteursLignes(lignes, colonnes, PAGE_PORTRAIT);
  return heights.every((height) => height <= max) ? PAGE_PORTRAIT : PAGE_FORMULAIRE;
}
