export { couvertureHtml } from './couverture.js';
export { type Couverture, couvertureOf, type EntreeCouverte, type ReferenceSituee } from './couverture-donnees.js';
export type { LangueHtml, Marque } from './marques.js';
export { type OptionsTableauHtml, tableauHtml } from './tableau.js';
