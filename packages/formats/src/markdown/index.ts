export { MARQUE_MD } from './ecrit.js';
export { markdown } from './markdown.js';
