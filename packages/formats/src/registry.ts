import type { Certification } from '@referentiel/model';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type DocxOptions, docx } from './docx/index.js';
import { SCHEMA_ID, writeJson } from './json/index.js';

export type ExportOptions = DocxOptions;

/** A format that a certification is written to. */
export interface ExportFormat {
  id: string;
  /** What follows the stem of the source's name. */
  extension: string;
  /** The bytes of the export; the same certification and options give the same bytes. */
  write(certification: Certification, options: ExportOptions): Uint8Array;
  /** Whether a file is an export of ours, which a new one may replace. */
  isOwn(bytes: Uint8Array): boolean;
}

function isOwnJson(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 1000)).includes(`"$schema": ${JSON.stringify(SCHEMA_ID)}`);
}

/** Our Word files name the program that made them in their properties. */
function isOwnDocx(bytes: Uint8Array): boolean {
  try {
    const part = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'docProps/app.xml' && originalSize < 100_000,
    })['docProps/app.xml'];
    return part !== undefined && strFromU8(part).includes('<Application>Référentiel</Application>');
  } catch {
    return false;
  }
}

/** The formats of `export --to`, in the order of the help. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'docx', extension: '.docx', write: docx, isOwn: isOwnDocx },
  { id: 'json', extension: '.json', write: (certification) => strToU8(writeJson(certification)), isOwn: isOwnJson },
];
