import type { Feuille, Valeur } from './feuille.js';

/** Height of a line of Calibri 10, what a cell adds to its lines, and the highest row of Excel, in points. */
const LIGNE = 13.2;
const MARGE = 4;
const HAUTEUR_MAX = 409;

/** Lines of a text in a column: its width is counted in figures. */
function lignesOf(value: Valeur, largeur: number): number {
  if (typeof value !== 'string') return 1;
  // Letters are narrower than the figures that widths are counted in, but words are not cut: a line loses its end.
  const room = Math.max(largeur * 1.12 - 3, 4);
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/**
 * The height of each row, the headings first. Programs do not agree on whether a row without a height shows all of a
 * wrapped text; this one does.
 */
export function hauteursOf({ colonnes, rangees }: Feuille): number[] {
  const rows: Valeur[][] = [colonnes.map(({ titre }) => titre), ...rangees];
  return rows.map((row, at) => {
    // Bold headings are wider, and leave room for the arrow of the filter.
    const lost = at ? 0 : 4;
    const lines = Math.max(...row.map((value, rank) => lignesOf(value, (colonnes[rank]?.largeur ?? 10) - lost)));
    return Math.min(HAUTEUR_MAX, lines * LIGNE + MARGE);
  });
}
