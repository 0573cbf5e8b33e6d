export { hauteurOf, isEnTeteRepete, lignesParPage } from './hauteur.js';
export { type Legende, legendeOf } from './legende.js';
export { type Emplacement, type PassageSitue, passagesOf } from './parcours.js';
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
export { tableau, tableauOf } from './tableau.js';
