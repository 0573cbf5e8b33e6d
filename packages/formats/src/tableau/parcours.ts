import type { Passage } from '../texte/index.js';
import type { GenreColonne, Tableau } from './structure.js';

/** Where a passage stands: above or below the table, under a heading, or in a row (with its rank and its column). */
export type Emplacement =
  | { zone: 'avant' | 'apres' }
  | { zone: 'entete'; colonne: GenreColonne }
  | { zone: 'ligne'; ligne: number; colonne?: GenreColonne };

export interface PassageSitue {
  passage: Passage;
  emplacement: Emplacement;
}

/** Every passage that a layout prints, as often as it prints it, in reading order. */
export function passagesOf({ avant, colonnes, lignes, apres }: Tableau): PassageSitue[] {
  const at = (emplacement: Emplacement) => (passage: Passage) => ({ passage, emplacement });
  return [
    ...avant.map(at({ zone: 'avant' })),
    ...colonnes.flatMap(({ genre, mentions }) => mentions.map(at({ zone: 'entete', colonne: genre }))),
    ...lignes.flatMap((row, ligne) => {
      if (row.genre === 'pleine') return row.contenu.map(at({ zone: 'ligne', ligne }));
      return row.cellules.flatMap((cellule, rank) => {
        const colonne = colonnes[rank]?.genre;
        return (cellule?.contenu ?? []).map(at({ zone: 'ligne', ligne, ...(colonne && { colonne }) }));
      });
    }),
    ...apres.map(at({ zone: 'apres' })),
  ];
}
