import type { Certification, Revue } from '@referentiel/model';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type DocxOptions, docx } from './docx/index.js';
import { ficheHtml, ficheMarkdown } from './fiche/index.js';
import { type Gabarit, type RemarqueGabarit, remplirGabarit } from './gabarit/index.js';
import { GENERATEUR_HTML } from './html/document.js';
import { SCHEMA_ID, writeJson } from './json/index.js';
import { MARQUE_MD, markdown } from './markdown/index.js';
import { pageHtml } from './page/index.js';
import { revueDocx, revueHtml } from './revue/index.js';
import { csv, isOwnCsv, xlsx } from './tableur/index.js';

export interface ExportOptions extends DocxOptions {
  /** What the review of the certification says: the report of it needs that, no other format does. */
  revue?: Revue;
  /** The house template that the Word document is made of, read by `lireGabarit`. */
  gabarit?: Gabarit;
  /** Is told what the author should look at once the template is filled. */
  surGabarit?(remarques: readonly RemarqueGabarit[]): void;
}

/** One file of an export. */
export interface ExportFile {
  /** What follows the stem of the source's name. */
  extension: string;
  /** The bytes of the file; the same certification and options give the same bytes. Rejects only on a mistake of ours. */
  write(certification: Certification, options: ExportOptions): Uint8Array | Promise<Uint8Array>;
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

/** Our Word and Excel files name the program that made them in their properties. */
function isOwnOffice(bytes: Uint8Array): boolean {
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

function isOwnMarkdown(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 300)).startsWith(MARQUE_MD);
}

/** The report of a review asks for one: its absence is a mistake of the program. */
function revueOf({ revue }: ExportOptions): Revue {
  if (!revue) throw new Error('the report of a review needs options.revue');
  return revue;
}

/** The Word document: in the template of the certifier when there is one, else in the form. */
function word(certification: Certification, options: ExportOptions): Uint8Array {
  const { gabarit, surGabarit } = options;
  if (!gabarit) return docx(certification, options);
  const { bytes, remarques } = remplirGabarit(gabarit, certification, options);
  surGabarit?.(remarques);
  return bytes;
}

/** The formats of `export --to`, in the order of the help. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'docx', files: [{ extension: '.docx', write: word, isOwn: isOwnOffice }] },
  {
    id: 'html',
    files: [
      {
        extension: '.html',
        write: (certification, options) => strToU8(pageHtml(certification, options)),
        isOwn: isOwnHtml,
      },
    ],
  },
  {
    id: 'fiche',
    files: [
      {
        extension: '.fiche.html',
        write: (certification, options) => strToU8(ficheHtml(certification, options)),
        isOwn: isOwnHtml,
      },
      {
        extension: '.fiche.md',
        write: (certification, options) => strToU8(ficheMarkdown(certification, options)),
        isOwn: isOwnMarkdown,
      },
    ],
  },
  { id: 'xlsx', files: [{ extension: '.xlsx', write: xlsx, isOwn: isOwnOffice }] },
  { id: 'csv', files: [{ extension: '.csv', write: csv, isOwn: isOwnCsv }] },
  {
    id: 'md',
    files: [
      {
        extension: '.md',
        write: (certification, options) => strToU8(markdown(certification, options)),
        isOwn: isOwnMarkdown,
      },
    ],
  },
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
        isOwn: isOwnOffice,
      },
      {
        extension: '.revue.html',
        write: (certification, options) => strToU8(revueHtml(revueOf(options), certification, options)),
        isOwn: isOwnHtml,
      },
    ],
  },
];
