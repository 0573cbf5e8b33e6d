import type { Range } from './protocol.js';

/** A document made into `.ref`; nothing is written by asking. */
export const IMPORT = 'referentiel/import';
export interface ImportParams {
  /** Name of the file, whose end says what it is. */
  name: string;
  /** Base64. */
  bytes: string;
  /** The number of the fiche to take, of a file that holds several. */
  fiche?: string;
}
/** One line of the report, in the author's language. */
export interface ImportLine {
  /** Where it stands in the document: « tableau 2, ligne 5 »; empty when nothing is known. */
  where: string;
  message: string;
  /** The text concerned. */
  text?: string;
  /** The code or the title of the element concerned. */
  element?: string;
  /** Where that element, else the text concerned, stands in `ImportedText.text`, when it is found there. */
  range?: Range;
}
export interface ImportReportGroup {
  certainty: 'understood' | 'guessed' | 'not-understood';
  title: string;
  lines: ImportLine[];
}
export interface ImportedText {
  /** Name of the file to write, beside the document. */
  name: string;
  text: string;
  /** What was found, in a sentence. */
  found: string;
  /** Gravest first; those without lines are left out. */
  groups: ImportReportGroup[];
}
/** Why a file is refused, after its name, in the author's language, with what to do; `details`: what is wrong at which place. */
export interface ImportRefusal {
  refus: string;
  details: string[];
  /** What IMPORT must be told for the file to be read. */
  demande?: 'fiche';
}
export type ImportResult = ImportedText | ImportRefusal;

/** The ends of the names of files that IMPORT reads, in lower case, with the dot. */
export const IMPORT_EXTENSIONS = 'referentiel/importExtensions';
