import type { ExportFormat, ExportOptions } from '@referentiel/formats';
import {
  type CheckedCertification,
  type EditorContext,
  filesOf,
  losesWords,
  remarquesSituees,
  revueOf,
  type Snapshot,
  type SourceFile,
} from '@referentiel/language';
import { isDate } from '@referentiel/model';
import { URI, Utils } from 'vscode-uri';
import { fromBase64, toBase64 } from '../base64.js';
import {
  EXPORT,
  EXPORT_FORMATS_LIST,
  type ExportFormatInfo,
  type ExportParams,
  type ExportResult,
  IS_OWN_EXPORT,
  type IsOwnExportParams,
} from '../protocol.js';
import type { Feature } from './feature.js';
import { fileStem } from './file-stem.js';
import { readyTemplate } from './house-template.js';
import { type Formats, loadFormats } from './load-formats.js';

function formatOf({ EXPORT_FORMATS }: Formats, id: string): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}

/** STEM of the main file; a text that was never saved is named after its certification. */
function stemOf({ source, certification }: CheckedCertification): string {
  const uri = URI.parse(source.main.uri);
  if (uri.scheme !== 'untitled') return Utils.basename(uri).replace(/\.ref$/i, '');
  return fileStem(certification.code ?? certification.intitule ?? '');
}

/** Whether a file that was not read may hold a part of a certification: parts stand beside its main file, or below. */
function lacksFiles({ files }: Snapshot, main: SourceFile): boolean {
  const folder = main.uri.slice(0, main.uri.lastIndexOf('/') + 1);
  return folder !== '' && files.some(({ uri, unread }) => unread === true && uri.startsWith(folder));
}

/** The export of the certification around a document; undefined when it belongs to none. */
async function exported(
  formats: Formats,
  context: EditorContext,
  { format: id, mode, notes, gabarit: house }: ExportParams,
): Promise<ExportResult | undefined> {
  const { snapshot, file, langue } = context;
  const checked = snapshot.certificationOf(file);
  if (!checked) return undefined;
  const { certification, source, entree } = checked;
  const format = formatOf(formats, id);
  const template = house && id === 'docx' ? readyTemplate(formats, house, langue) : undefined;
  const findings = filesOf(source).flatMap((one) => snapshot.findingsOf(one));
  const options: ExportOptions = {
    titreEntree: (catalogue, code) => entree(catalogue, code)?.intitule,
    ...(mode && { mode }),
    ...(mode === 'draft' && { remarques: remarquesSituees(checked, findings), ...(notes && { notes }) }),
    // An impossible date is a finding; the document goes without one.
    ...(certification.date !== undefined && isDate(certification.date) && { date: certification.date }),
    ...(format.needsRevue && { revue: revueOf(checked, findings) }),
    ...template?.options,
    ...(template?.options.gabarit?.noms.has('cigref') && { profils: revueOf(checked, findings).profils }),
  };
  const stem = stemOf(checked);
  const about = {
    uri: source.main.uri,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    mayLackWords: findings.some(losesWords) || lacksFiles(snapshot, source.main),
  };
  if (template?.refused !== undefined) return { ...about, files: [], refus: template.refused };
  const files = await Promise.all(
    format.files.map(async ({ extension, write }) => ({
      name: `${stem}${extension}`,
      bytes: toBase64(await write(certification, options)),
    })),
  );
  return { ...about, files, ...(template && { gabarit: template.remarks }) };
}

/** Exports, as bytes: the editor writes the file, wherever its files are. A failure is told, not swallowed. */
export const exports: Feature = {
  capabilities: {},
  register(server) {
    const { connection } = server;
    connection.onRequest(EXPORT, async (params: ExportParams) => {
      const formats = await loadFormats();
      const context = server.context(params.uri);
      return (context && (await exported(formats, context, params))) ?? null;
    });
    connection.onRequest(EXPORT_FORMATS_LIST, async (): Promise<ExportFormatInfo[]> => {
      const { EXPORT_FORMATS } = await loadFormats();
      return EXPORT_FORMATS.map(({ id, files }) => ({ id, extensions: files.map(({ extension }) => extension) }));
    });
    connection.onRequest<boolean, void>(IS_OWN_EXPORT, async ({ format, bytes }: IsOwnExportParams) => {
      const { files } = formatOf(await loadFormats(), format);
      const content = fromBase64(bytes);
      return files.some((file) => file.isOwn(content));
    });
  },
};
