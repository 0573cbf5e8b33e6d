export { xlsx } from './classeur.js';
export { csv, isOwnCsv } from './csv.js';
export { feuillesOf } from './feuilles.js';
