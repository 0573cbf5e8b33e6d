import type { Certification, Revue } from '@referentiel/model';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type DocxOptions, docx } from './docx/index.js';
import { SCHEMA_ID, writeJson } from './json/index.js';
import { GENERATEUR_HTML, revueDocx, revueHtml } from './revue/index.js';

export interface ExportOptions extends DocxOptions {
  /** What the review of the certification says: the report of it needs that, no other format does. */
  revue?: Revue;
}

/** One file of an export. */
export interface ExportFile {
  /** What follows the stem of the source's name. */
  extension: string;
  /** The bytes of the file; the same certification and options give the same bytes. */
  write(certification: Certification, options: ExportOptions): Uint8Array;
  /** Whether a file is an export of ours, which a new one may replace. */
  isOwn(bytes: Uint8Array): boolean;
}

/** A format that a certification is written to: one file, or several that go together. */
export interface ExportFormat {
  id: string;
  files: readonly [ExportFile, ...ExportFile[]];
  /** Whether it needs what the review says (`ExportOptions.revue`). */
  needsRevue?: true;
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

function isOwnHtml(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 1000)).includes(GENERATEUR_HTML);
}

/** The report of a review asks for one: its absence is a mistake of the program. */
function revueOf({ revue }: ExportOptions): Revue {
  if (!revue) throw new Error('the report of a review needs options.revue');
  return revue;
}

/** The formats of `export --to`, in the order of the help. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'docx', files: [{ extension: '.docx', write: docx, isOwn: isOwnDocx }] },
  {
    id: 'json',
    files: [{ extension: '.json', write: (certification) => strToU8(writeJson(certification)), isOwn: isOwnJson }],
  },
  {
    id: 'revue',
    needsRevue: true,
    files: [
      {
        extension: '.revue.docx',
        write: (certification, options) => revueDocx(revueOf(options), certification, options),
        isOwn: isOwnDocx,
      },
      {
        extension: '.revue.html',
        write: (certification, options) => strToU8(revueHtml(revueOf(options), certification, options)),
        isOwn: isOwnHtml,
      },
    ],
  },
];
