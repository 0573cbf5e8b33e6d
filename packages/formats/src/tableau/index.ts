export { decritsDans, decritsPar, sansListe } from './decrits.js';
export { hauteurOf, isEnTeteRepete, lignesParPage } from './hauteur.js';
export { hauteursLignes } from './hauteurs-lignes.js';
export { type Legende, legendeOf } from './legende.js';
export { PAGE_FORMULAIRE, PAGE_PORTRAIT, type Page } from './page.js';
export { type Emplacement, type PassageSitue, passagesOf } from './parcours.js';
export { isEncadre, isOuverture, legendeSection, type Section, sectionsOf } from './sections.js';
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
