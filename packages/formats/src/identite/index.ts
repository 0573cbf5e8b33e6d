export { formatDate } from './dates.js';
export { formatEntree, type OptionsIdentite } from './entree.js';
export { type Fait, faitsOf, titreCertification } from './faits.js';
