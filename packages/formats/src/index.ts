export * from './json/index.js';
export { type DocxOptions, docx } from './docx/index.js';
export * from './tableau/index.js';
export { type Ligne, type Passage, type PuceLigne, type Role, type RunLigne, lignesOf, texteLigne } from './texte/index.js';
export { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from './registry.js';
