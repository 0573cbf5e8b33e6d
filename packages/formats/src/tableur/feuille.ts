/** What a cell holds: a number stays one, so that it is sorted and summed as such. */
export type Valeur = string | number | null;

/** What a matrix holds where its row and its column meet. */
export const MARQUE = '×';

/** A column of a sheet made of records. */
export interface ColonneFeuille<R> {
  titre: string;
  /** In characters. */
  largeur: number;
  valeur(record: R): Valeur;
}

/** A sheet of a workbook: one line of headings, then the rows. */
export interface Feuille {
  nom: string;
  colonnes: { titre: string; largeur: number }[];
  rangees: Valeur[][];
  /** Columns that stay in view while the others are scrolled. */
  figees: number;
}

/** A sheet of records. */
export function feuilleOf<R>(
  nom: string,
  figees: number,
  colonnes: readonly ColonneFeuille<R>[],
  records: readonly R[],
): Feuille {
  return { nom, figees, colonnes: [...colonnes], rangees: records.map((one) => colonnes.map((c) => c.valeur(one))) };
}

/** An empty text is an empty cell: a filter then counts it among the blanks. */
export function ouVide(texte: string | undefined): string | null {
  return texte || null;
}

/** The sheet without the columns in which no row has anything. */
export function sansColonnesVides(feuille: Feuille): Feuille {
  const kept = feuille.colonnes.map((_, rank) => feuille.rangees.some((row) => row[rank] !== null));
  return {
    ...feuille,
    colonnes: feuille.colonnes.filter((_, rank) => kept[rank]),
    rangees: feuille.rangees.map((row) => row.filter((_, rank) => kept[rank])),
  };
}
