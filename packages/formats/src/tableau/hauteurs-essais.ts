import { hauteurOf } from './hauteur.js';
import type { Page } from './page.js';
import type { Cellule, LigneTableau } from './structure.js';

/** The cells of one column: the first row of each, and the last one. */
interface ColonneMesuree {
  cellules: Cellule[];
  debuts: number[];
  fins: number[];
  /** The heights of its cells for each share of the width that was tried. */
  hauteurs: Map<number, number[]>;
}

/**
 * The heights of the rows of a table for many widths of its columns, as `hauteursLignes` works them out but for the rows
 * over the full width, which no width of a column changes: each cell is measured once for each width.
 */
export class HauteursEssais {
  private readonly colonnes: ColonneMesuree[] = [];
  private readonly rows: number;

  constructor(
    lignes: readonly LigneTableau[],
    private readonly page: Page,
  ) {
    const rows = lignes.filter((ligne) => ligne.genre === 'cellules');
    this.rows = rows.length;
    rows.forEach(({ cellules }, from) => {
      cellules.forEach((cellule, rank) => {
        this.colonnes[rank] ??= { cellules: [], debuts: [], fins: [], hauteurs: new Map() };
        if (!cellule?.contenu.length) return;
        this.colonnes[rank].cellules.push(cellule);
        this.colonnes[rank].debuts.push(from);
        this.colonnes[rank].fins.push(from + cellule.rowSpan - 1);
      });
    });
  }

  private hauteurs(colonne: ColonneMesuree, part: number): number[] {
    const known = colonne.hauteurs.get(part);
    if (known) return known;
    const found = colonne.cellules.map(({ contenu }) => hauteurOf(contenu, part, this.page));
    colonne.hauteurs.set(part, found);
    return found;
  }

  /** The height of all rows, in lines, for the shares of the columns. */
  total(parts: readonly number[]): number {
    const heights = new Array<number>(this.rows).fill(1);
    const measured = this.colonnes.map((colonne, rank) => this.hauteurs(colonne, parts[rank] ?? 1));
    this.colonnes.forEach(({ debuts, fins }, rank) => {
      measured[rank]?.forEach((height, cell) => {
        const row = debuts[cell] ?? 0;
        if (row === fins[cell] && height > (heights[row] ?? 0)) heights[row] = height;
      });
    });
    this.colonnes.forEach(({ debuts, fins }, rank) => {
      measured[rank]?.forEach((height, cell) => {
        const last = fins[cell] ?? 0;
        let rest = height;
        for (let row = debuts[cell] ?? 0; row < last; row++) rest -= heights[row] ?? 0;
        if (rest > (heights[last] ?? 0)) heights[last] = rest;
      });
    });
    return heights.reduce((sum, height) => sum + height, 0);
  }
}
