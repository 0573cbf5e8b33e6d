import { importFiche } from './fiche-xml/index.js';
import { importDocument } from './import-document.js';
import { importJson } from './import-json.js';
import type { Imported } from './imported.js';
import { readDocx } from './read/docx/index.js';
import { readHtml } from './read/html/index.js';

/** What to take of a file that holds several things. */
export interface ImportChoice {
  /** The number of a fiche (`RNCP12345`), in an extract of the register. */
  fiche?: string;
}

/** A kind of file that a certification can be made from. */
export interface ImportFormat {
  id: string;
  /** In lower case, with the dot. */
  extensions: readonly [string, ...string[]];
  /** Reads a file. The same bytes give the same certification; throws `ImportRefused` when nothing can be made of them. */
  read(bytes: Uint8Array, choice?: ImportChoice): Imported;
}

/** The kinds of files of `import`, in the order of the help. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  { id: 'docx', extensions: ['.docx'], read: (bytes) => importDocument(readDocx(bytes)) },
  { id: 'html', extensions: ['.html', '.htm'], read: (bytes) => importDocument(readHtml(bytes)) },
  { id: 'json', extensions: ['.json'], read: importJson },
  { id: 'fiche-xml', extensions: ['.xml'], read: (bytes, choice) => importFiche(bytes, choice?.fiche) },
];

/** The format of a file by the end of its name, whatever its case. */
export function importFormatOf(name: string): ImportFormat | undefined {
  const lower = name.toLowerCase();
  return IMPORT_FORMATS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}
