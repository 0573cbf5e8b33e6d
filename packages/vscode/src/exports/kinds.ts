import type { Bilingual } from '../langue.js';

/** A format as the author knows it. */
export interface ExportKind {
  /** Id of the server's registry of formats. */
  id: string;
  extension: string;
  label: Bilingual;
  /** What a save dialog calls its files. */
  files: Bilingual;
}

/** The formats on offer, in the order of the server's registry; a test compares them. */
export const EXPORTS: readonly ExportKind[] = [
  {
    id: 'docx',
    extension: '.docx',
    label: { fr: 'Word', en: 'Word' },
    files: { fr: 'Document Word', en: 'Word document' },
  },
  {
    id: 'json',
    extension: '.json',
    label: { fr: 'JSON', en: 'JSON' },
    files: { fr: 'Données JSON', en: 'JSON data' },
  },
];
