// What the features take of the formats: see load-formats.ts.
export {
  aboutFile,
  couvertureHtml,
  couvertureOf,
  EXPORT_FORMATS,
  IMPORT_FORMATS,
  ImportRefused,
  importFormatOf,
  importReport,
  lireGabarit,
  refusalLines,
  tableauHtml,
} from '@referentiel/formats';
