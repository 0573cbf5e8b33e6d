/**
 * What the server says beyond the Language Server Protocol, for the extension and for anyone who wants a preview or an
 * export from another editor. Types and names only: the client bundles nothing else of the server.
 */

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
  titre: string;
  /** HTML of the body, without style or script; elements carry `data-*` that say where they come from. */
  html: string;
  /** The documents that the places in `html` refer to by rank. */
  documents: string[];
}

/** An export's bytes. */
export const EXPORT = 'referentiel/export';
export interface ExportParams extends DocumentParams {
  /** Id of a format. */
  format: string;
  mode?: 'draft' | 'final';
}
export interface ExportResult {
  /** Name of the file to write, beside the main file. */
  name: string;
  /** The main file. */
  uri: string;
  /** Base64. */
  bytes: string;
  errors: number;
  /** Badly written passages may be missing from the document. */
  mayLackWords: boolean;
}

/** The formats that EXPORT knows, in the order of the registry. */
export const EXPORT_FORMATS_LIST = 'referentiel/exportFormats';
export interface ExportFormatInfo {
  id: string;
  extension: string;
}

/** Whether a file's bytes are an earlier export in a format, which a new one may replace. */
export const IS_OWN_EXPORT = 'referentiel/isOwnExport';
export interface IsOwnExportParams {
  format: string;
  bytes: string;
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

/** Client → files that the server cannot read itself (web, virtual workspaces). */
export const LIST_FILES = 'referentiel/listFiles';
export interface ListFilesParams {
  folder: string;
}
export const READ_FILE = 'referentiel/readFile';

/** What the client says of itself when it starts the server. */
export interface InitializationOptions {
  /** It answers LIST_FILES and READ_FILE. */
  files?: boolean;
  /** The language of the interface (`vscode.env.language`), for `referentiel.langue: auto`. */
  locale?: string;
}
