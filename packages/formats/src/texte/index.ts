export { type Impression, codeField, impressionOf } from './impression.js';
export { type Ligne, type PuceLigne, type RunLigne, lignesOf, texteLigne } from './lignes.js';
export type { Passage, Role } from './passage.js';
export { passagesUsage, titreEpreuve } from './epreuve.js';
export { passagesEnVigueur, passagesPratique } from './modalites.js';
export { passagesParametres } from './parametres.js';
export { passageCritere, passagesCriteres } from './criteres.js';
export { proseImprimee } from './prose-imprimee.js';
export { INSECABLE, enumerate, withColon } from './typographie.js';
