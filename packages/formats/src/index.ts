export { type DocxOptions, docx } from './docx/index.js';
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
