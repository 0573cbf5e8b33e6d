export { type Gabarit, lireGabarit } from './lire.js';
export { type Nature, REPERES, type Repere } from './noms.js';
export type { RemarqueGabarit } from './remarques.js';
export { type Rempli, remplirGabarit } from './remplir.js';
