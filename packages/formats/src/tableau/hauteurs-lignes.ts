import type { Passage } from '../texte/index.js';
import { hauteurOf } from './hauteur.js';
import { PAGE_FORMULAIRE, type Page } from './page.js';
import type { Colonne, LigneTableau } from './structure.js';

/**
 * The height of each row in lines, as the columns of a table share a page. What a merged cell has beyond its rows falls
 * to the last of them, as in Word and in LibreOffice.
 */
export function hauteursLignes(
  lignes: readonly LigneTableau[],
  colonnes: readonly Pick<Colonne, 'part'>[],
  page: Page = PAGE_FORMULAIRE,
): number[] {
  const hauteur = (contenu: Passage[], rank: number) => hauteurOf(contenu, colonnes[rank]?.part ?? 1, page);
  const heights = lignes.map((ligne) => {
    if (ligne.genre === 'pleine') return hauteurOf(ligne.contenu, 1, page);
    return ligne.cellules.reduce((most, cellule, rank) => {
      if (!cellule || cellule.rowSpan > 1) return most;
      return Math.max(most, hauteur(cellule.contenu, rank));
    }, 1);
  });
  lignes.forEach((ligne, from) => {
    if (ligne.genre === 'pleine') return;
    ligne.cellules.forEach((cellule, rank) => {
      if (!cellule || cellule.rowSpan < 2) return;
      const last = from + cellule.rowSpan - 1;
      let above = 0;
      for (let row = from; row < last; row++) above += heights[row] ?? 0;
      heights[last] = Math.max(heights[last] ?? 0, hauteur(cellule.contenu, rank) - above);
    });
  });
  return heights;
}
