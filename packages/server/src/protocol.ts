/**
 * What the server says beyond the Language Server Protocol, for the extension and for anyone who wants a preview or an
 * export from another editor. Types and names only: the client bundles nothing else of the server.
 */

export * from './protocol-import.js';

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

/** Names a document. */
export interface DocumentParams {
  uri: string;
}

/** Sent after each check: documents whose certification may have changed. */
export const DID_CHECK = 'referentiel/didCheck';
export interface DidCheckParams {
  /** URIs of the main files checked anew, and of the documents edited. */
  uris: string[];
  /** Those of which more will be told when the files of the workspace are all read; absent when there are none. */
  partial?: string[];
}

/** The state of the certification that a document belongs to; null when it belongs to none. */
export const SUMMARY = 'referentiel/summary';
export interface Summary {
  /** The main file. */
  uri: string;
  code?: string;
  intitule?: string;
  errors: number;
  warnings: number;
  hints: number;
  /** No error remains. */
  exportable: boolean;
  /** e-CF competences that the certification refers to, out of those of the catalogue. */
  ecf: { covered: number; total: number };
}

/** The outline bloc → activité → compétence; an empty list when the document belongs to no certification. */
export const OUTLINE = 'referentiel/outline';
export interface OutlineNode {
  genre: string;
  /** Printed code, empty when there is none. */
  code: string;
  label: string;
  uri: string;
  /** The whole element. */
  range: Range;
  /** Its code. */
  selection: Range;
  errors: number;
  warnings: number;
  hints: number;
  children: OutlineNode[];
}

/** The official table of the document's certification; null when it belongs to none. */
export const PREVIEW = 'referentiel/preview';
export interface Preview {
  /** The main file. */
  uri: string;
  /** Code of the certification, else its title, else the name of its file. */
  titre: string;
  /** The language of the interface. */
  langue: 'fr' | 'en';
  /**
   * HTML of the table, without style or script: `data-doc` is the rank of a document, `data-start` and `data-end` the
   * first and the last position (`line:character`, from 0) of what stands there, `data-severity` a problem.
   */
  tableau: string;
  /** HTML of the e-CF coverage, with the same attributes. */
  couverture: string;
  /** The documents that the places refer to by rank. */
  documents: string[];
}

/** An export's bytes. */
export const EXPORT = 'referentiel/export';
export interface ExportParams extends DocumentParams {
  /** Id of a format. */
  format: string;
  /** A draft has the remarks of the rules in its margin. */
  mode?: 'draft' | 'final';
  /** Whether a draft has the author's notes in its margin too. */
  notes?: boolean;
  /** The certifier's own document that the Word file is made of. */
  gabarit?: HouseTemplate;
}
export interface HouseTemplate {
  /** Name of the file, for messages. */
  name: string;
  /** Base64. */
  bytes: string;
}
export interface ExportedFile {
  /** Name of the file to write, beside the main file. */
  name: string;
  /** Base64. */
  bytes: string;
}
export interface ExportResult {
  /** The files to write: one, or several that go together, the one to open first. */
  files: ExportedFile[];
  /** The main file. */
  uri: string;
  errors: number;
  /** Badly written passages may be missing from the document. */
  mayLackWords: boolean;
  /** What the author should know of the house template, in sentences; absent without one. */
  gabarit?: string[];
  /** Why the house template cannot be filled: then there is no file. */
  refus?: string;
}

/** The formats that EXPORT knows, in the order of the registry. */
export const EXPORT_FORMATS_LIST = 'referentiel/exportFormats';
export interface ExportFormatInfo {
  id: string;
  /** Of each of its files. */
  extensions: string[];
}

/** Whether a file's bytes are an earlier export in a format, which a new one may replace. */
export const IS_OWN_EXPORT = 'referentiel/isOwnExport';
export interface IsOwnExportParams {
  format: string;
  bytes: string;
}

/** What renumbering a document's certification would do; null when the document is not known. Nothing is changed by asking. */
export const RENUMBER = 'referentiel/renumber';
export interface RenumberResult {
  /** Ready to be applied; without versions. */
  edit: { changes?: Record<string, { range: Range; newText: string }[]> };
  /**
   * Codes that change, from top to bottom, file by file; `avant` is absent for an element that had none. `genre` is the kind of
   * element in the author's language, `label` its title or the beginning of its text, empty when it has neither.
   */
  changes: { avant?: string; apres: string; genre: string; label: string; place: { uri: string; range: Range } }[];
  /** Texts that speak of a code that changes: they stay as written, and are to be read again. */
  cited: { code: string; place: { uri: string; range: Range } }[];
  /** Why nothing can be renumbered, in the author's language. */
  refus?: string;
}

/** Text of a clipboard made fit to stand between quotes, or as it is when it is `.ref` already. */
export const CLEAN_TEXT = 'referentiel/cleanText';
export interface CleanTextParams {
  text: string;
  /** HTML of the clipboard, when it has some. */
  html?: string;
  /** The document and the place where the text will stand. */
  uri?: string;
  position?: Position;
}
export interface CleanTextResult {
  text: string;
}

/** The text of a first file. */
export const NEW_REFERENTIEL = 'referentiel/new';
export interface NewReferentielParams {
  intitule: string;
  /** Made of the title's initials when it is missing or no code. */
  code?: string;
  repertoire?: 'RNCP' | 'RS';
  niveau?: number;
  /** Left out of the text when it is missing or blank. */
  certificateur?: string;
}
export interface NewReferentielResult {
  /** Name of the file to write. */
  name: string;
  text: string;
}

/** Client → files that the server cannot read itself (web, virtual workspaces). */
export const LIST_FILES = 'referentiel/listFiles';
export interface ListFilesParams {
  folder: string;
}
/** Null for a file that is not there; the bytes of one that is not plainly UTF-8; why one cannot be read. */
export const READ_FILE = 'referentiel/readFile';
export type ReadFileResult =
  | string
  | {
      /** Base64. */
      bytes: string;
    }
  | {
      /** The system's code (`EACCES`), or VS Code's. */
      raison: string;
    }
  | null;

/** What the client says of itself when it starts the server. */
export interface InitializationOptions {
  /** A folder of this computer in which what is known of the workspace is kept for the next start; none: nothing is kept. */
  cache?: string;
  /** It answers LIST_FILES and READ_FILE. */
  files?: boolean;
  /** The language of the interface (`vscode.env.language`), for `referentiel.langue: auto`. */
  locale?: string;
  /** The client's command that asks for completion again (`editor.action.triggerSuggest`). */
  suggestCommand?: string;
}
