import { printCertification } from '@referentiel/language';
import { fromBase64 } from '../base64.js';
import { IMPORT, IMPORT_EXTENSIONS, type ImportParams, type ImportResult } from '../protocol.js';
import type { Server } from '../server.js';
import type { Feature } from './feature.js';
import { elementsIn } from './import-places.js';
import { type Formats, loadFormats } from './load-formats.js';
import { wordsIn } from './words-in.js';

function extensionsOf({ IMPORT_FORMATS }: Formats): string[] {
  return IMPORT_FORMATS.flatMap(({ extensions }) => extensions);
}

function unknownFormat(extensions: readonly string[], name: string, langue: 'fr' | 'en'): ImportResult {
  const known = extensions.join(', ');
  const refus = {
    fr: `«\u00a0${name}\u00a0» ne s’importe pas\u00a0: choisissez un fichier ${known}.`,
    en: `“${name}” cannot be imported: choose a file ${known}.`,
  };
  return { refus: refus[langue], details: [] };
}

/** `fiche.docx` becomes `fiche.ref`. */
function refName(name: string, extensions: readonly string[]): string {
  const end = extensions.find((extension) => name.toLowerCase().endsWith(extension)) ?? '';
  return `${name.slice(0, name.length - end.length)}.ref`;
}

async function imported({ langue, project }: Server, { name, bytes, fiche }: ImportParams): Promise<ImportResult> {
  const formats = await loadFormats();
  const { ImportRefused, importReport, refusalLines } = formats;
  const format = formats.importFormatOf(name);
  if (!format) return unknownFormat(extensionsOf(formats), name, langue);
  try {
    const result = await format.read(fromBase64(bytes), fiche === undefined ? {} : { fiche });
    const text = printCertification(result.certification);
    const element = elementsIn(text, project.services);
    const words = wordsIn(text);
    const { found, groups } = importReport(result, langue);
    return {
      name: refName(name, format.extensions),
      text,
      found,
      groups: groups.map(({ lines, ...group }) => ({
        ...group,
        lines: lines.map((line) => {
          const range = (line.element && element(line.element)) || (line.text && words(line.text));
          return { ...line, ...(range && { range }) };
        }),
      })),
    };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const [refus = '', ...details] = refusalLines(name, error, langue);
    return { refus, details, ...(error.needs && { demande: error.needs }) };
  }
}

/** Documents made into `.ref`, with a report; the editor writes the file, wherever its files are. A failure of ours is told. */
export const imports: Feature = {
  capabilities: {},
  register(server) {
    server.connection.onRequest<ImportResult, void>(IMPORT, (params: ImportParams) => imported(server, params));
    server.connection.onRequest(IMPORT_EXTENSIONS, async () => extensionsOf(await loadFormats()));
  },
};
