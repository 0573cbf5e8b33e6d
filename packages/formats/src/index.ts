export {
  ANNEXES,
  ANNEXES_PAR_DEFAUT,
  type Annexe,
  annexesVides,
  type DocxOptions,
  docx,
  TABLES,
  type TableForme,
} from './docx/index.js';
export {
  type Gabarit,
  lireGabarit,
  REPERES,
  type RemarqueGabarit,
  type Rempli,
  type Repere,
  remplirGabarit,
} from './gabarit/index.js';
export * from './html/index.js';
export * from './import/index.js';
export * from './json/index.js';
export { EXPORT_FORMATS, type ExportFile, type ExportFormat, type ExportOptions } from './registry.js';
export { revueDocx, revueHtml } from './revue/index.js';
export * from './tableau/index.js';
export {
  type Ligne,
  lignesOf,
  type Passage,
  type PuceLigne,
  type Role,
  type RunLigne,
  texteLigne,
} from './texte/index.js';
