import { readJson } from '../json/index.js';
import { countsOf } from './counts.js';
import { decodeUtf8 } from './decode.js';
import { type Imported, ImportRefused } from './imported.js';

/** A kind of file that a certification can be made from. */
export interface ImportFormat {
  id: string;
  /** In lower case, with the dot. */
  extensions: readonly [string, ...string[]];
  /** Reads a file. The same bytes give the same certification; throws `ImportRefused` when nothing can be made of them. */
  read(bytes: Uint8Array): Imported;
}

const NO_EXPORT = {
  fr: 'Ce fichier n’est pas un export lisible :',
  en: 'This file is no readable export of Référentiel:',
};

function importJson(bytes: Uint8Array): Imported {
  const result = readJson(decodeUtf8(bytes));
  if ('problems' in result) throw new ImportRefused(NO_EXPORT, result.problems);
  const { certification } = result;
  return { certification, remarks: [], counts: countsOf(certification) };
}

/** The kinds of files of `import`, in the order of the help. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [{ id: 'json', extensions: ['.json'], read: importJson }];

/** The format of a file by the end of its name, whatever its case. */
export function importFormatOf(name: string): ImportFormat | undefined {
  const lower = name.toLowerCase();
  return IMPORT_FORMATS.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}
