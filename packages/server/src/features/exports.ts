import { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from '@referentiel/formats';
import { type CheckedCertification, type EditorContext, filesOf, losesWords, revueOf } from '@referentiel/language';
import { isDate } from '@referentiel/model';
import { URI, Utils } from 'vscode-uri';
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

function formatOf(id: string): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
}

/** STEM of the main file; a text that was never saved is named after its certification. */
function stemOf({ source, certification }: CheckedCertification): string {
  const uri = URI.parse(source.main.uri);
  if (uri.scheme !== 'untitled') return Utils.basename(uri).replace(/\.ref$/i, '');
  const name = certification.code ?? certification.intitule ?? 'referentiel';
  return name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'referentiel';
}

/** Bytes as text that JSON carries, without Node's Buffer: the server runs in a browser too. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The export of the certification around a document; undefined when it belongs to none. */
function exported(context: EditorContext, { format: id, mode }: ExportParams): ExportResult | undefined {
  const { snapshot, file } = context;
  const checked = snapshot.certificationOf(file);
  if (!checked) return undefined;
  const { certification, source, entree } = checked;
  const format = formatOf(id);
  const findings = filesOf(source).flatMap((one) => snapshot.findingsOf(one));
  const options: ExportOptions = {
    titreEntree: (catalogue, code) => entree(catalogue, code)?.intitule,
    ...(mode && { mode }),
    // An impossible date is a finding; the document goes without one.
    ...(certification.date !== undefined && isDate(certification.date) && { date: certification.date }),
    ...(format.needsRevue && { revue: revueOf(checked, findings) }),
  };
  const stem = stemOf(checked);
  return {
    files: format.files.map(({ extension, write }) => ({
      name: `${stem}${extension}`,
      bytes: toBase64(write(certification, options)),
    })),
    uri: source.main.uri,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    mayLackWords: findings.some(losesWords),
  };
}

/** Exports, as bytes: the editor writes the file, wherever its files are. A failure is told, not swallowed. */
export const exports: Feature = {
  capabilities: {},
  register(server) {
    const { connection } = server;
    connection.onRequest(EXPORT, (params: ExportParams) => {
      const context = server.context(params.uri);
      return (context && exported(context, params)) ?? null;
    });
    connection.onRequest(EXPORT_FORMATS_LIST, (): ExportFormatInfo[] =>
      EXPORT_FORMATS.map(({ id, files }) => ({ id, extensions: files.map(({ extension }) => extension) })),
    );
    connection.onRequest(IS_OWN_EXPORT, ({ format, bytes }: IsOwnExportParams) => {
      const content = fromBase64(bytes);
      return formatOf(format).files.some((file) => file.isOwn(content));
    });
  },
};
