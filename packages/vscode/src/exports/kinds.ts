import type { Bilingual } from '../langue.js';

/** A format as the author knows it. */
export interface ExportKind {
  /** Id of the server's registry of formats. */
  id: string;
  /** Of each of its files; the first is the one to open. */
  extensions: readonly [string, ...string[]];
  label: Bilingual;
  /** What a save dialog calls its files. */
  files: Bilingual;
}

/** The formats on offer, in the order of the server's registry; a test compares them. */
export const EXPORTS: readonly ExportKind[] = [
  {
    id: 'docx',
    extensions: ['.docx'],
    label: { fr: 'Word', en: 'Word' },
    files: { fr: 'Document Word', en: 'Word document' },
  },
  {
    id: 'html',
    extensions: ['.html'],
    label: { fr: 'Page web', en: 'Web page' },
    files: { fr: 'Page web', en: 'Web page' },
  },
  {
    id: 'fiche',
    extensions: ['.fiche.html', '.fiche.md'],
    label: { fr: 'Textes de la fiche RNCP ou RS', en: 'Texts of the RNCP or RS form' },
    files: { fr: 'Textes de la fiche', en: 'Texts of the form' },
  },
  {
    id: 'xlsx',
    extensions: ['.xlsx'],
    label: { fr: 'Excel', en: 'Excel' },
    files: { fr: 'Classeur Excel', en: 'Excel workbook' },
  },
  {
    id: 'csv',
    extensions: ['.csv'],
    label: { fr: 'CSV', en: 'CSV' },
    files: { fr: 'Tableau CSV', en: 'CSV table' },
  },
  {
    id: 'md',
    extensions: ['.md'],
    label: { fr: 'Markdown', en: 'Markdown' },
    files: { fr: 'Document Markdown', en: 'Markdown document' },
  },
  {
    id: 'json',
    extensions: ['.json'],
    label: { fr: 'JSON', en: 'JSON' },
    files: { fr: 'Données JSON', en: 'JSON data' },
  },
  {
    id: 'revue',
    extensions: ['.revue.docx', '.revue.html'],
    label: { fr: 'Rapport de relecture', en: 'Review report' },
    files: { fr: 'Rapport de relecture', en: 'Review report' },
  },
];
