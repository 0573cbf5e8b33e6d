export { tableau, tableauOf } from './tableau.js';
export { type Emplacement, type PassageSitue, passagesOf } from './parcours.js';
export { LIGNES_PAR_PAGE, hauteurOf } from './hauteur.js';
export type {
  Cellule,
  Colonne,
  EnTete,
  GenreColonne,
  LigneCellules,
  LignePleine,
  LigneTableau,
  Tableau,
} from './structure.js';
