export { importFiche } from './import-fiche.js';
