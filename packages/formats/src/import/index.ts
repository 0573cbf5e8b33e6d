export * from './document.js';
export * from './imported.js';
export { placeText } from './place-text.js';
export { IMPORT_FORMATS, type ImportChoice, type ImportFormat, importFormatOf } from './registry.js';
export {
  aboutFile,
  type ImportReport,
  importReport,
  type ReportGroup,
  type ReportLine,
  refusalLines,
} from './report.js';
