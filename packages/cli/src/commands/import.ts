import { dirname, join, resolve } from 'node:path';
import {
  IMPORT_FORMATS,
  type ImportChoice,
  type Imported,
  type ImportFormat,
  ImportRefused,
  importFormatOf,
  refusalLines,
} from '@referentiel/formats/import';
import { printCertification } from '@referentiel/language/print';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWrite, makeFolder, writeNew } from '../files/atomic-write.js';
import { isRefName, statOf, stemOf } from '../files/find-files.js';
import { readBytes } from '../files/read-text.js';
import { shownPath } from '../files/shown-path.js';
import { lang, quoted, say } from '../language.js';
import { stderr, stdout } from '../output.js';
import { writeImportReport } from '../report/import-report.js';

export interface ImportOptions {
  output?: string;
  force: boolean;
  /** Of an extract of the register, the number of the fiche to take. */
  fiche?: string;
}

/** Where the `.ref` goes; refuses what is no `.ref`, and a file that exists unless forced. */
function targetOf(path: string, { output, force }: ImportOptions): string {
  const target = resolve(output ?? join(dirname(path), `${stemOf(path)}.ref`));
  const name = quoted(shownPath(target));
  if (!isRefName(target)) {
    throw new UsageError(
      say(
        `${name} n’est pas un nom de fichier .ref : donnez-en un à -o.`,
        `${name} is no name of a .ref file: give -o one.`,
      ),
    );
  }
  if (!force && statOf(target)) {
    throw new UsageError(
      say(
        `${name} existe déjà : choisissez un autre nom (-o), ou ajoutez --force pour le remplacer.`,
        `${name} exists: choose another name (-o), or add --force to replace it.`,
      ),
    );
  }
  return target;
}

function formatOf(path: string): ImportFormat {
  const format = importFormatOf(path);
  if (format) return format;
  const name = quoted(shownPath(path));
  const known = IMPORT_FORMATS.flatMap(({ extensions }) => extensions).join(', ');
  throw new UsageError(
    say(`${name} ne s’importe pas : donnez un fichier ${known}.`, `${name} cannot be imported: give a file ${known}.`),
  );
}

/** What a file holds; a file that is refused as a whole is bad usage. */
function readImport(path: string, format: ImportFormat, bytes: Uint8Array, choice: ImportChoice): Imported {
  try {
    return format.read(bytes, choice);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    throw new UsageError(refusalLines(shownPath(path), error, lang()).join('\n  '));
  }
}

/**
 * `import`: makes a `.ref` of a document, beside it or where `-o` says. What was guessed or not understood is reported on
 * stderr, and does not make it fail.
 */
export function importFile(path: string, options: ImportOptions): ExitCode {
  const source = resolve(path);
  const format = formatOf(source);
  if (options.fiche !== undefined && format.id !== 'fiche-xml') {
    throw new UsageError(
      say(
        '--fiche choisit une fiche dans un fichier .xml du répertoire : retirez-la pour ce fichier.',
        '--fiche chooses a fiche in an .xml file of the register: leave it out for this file.',
      ),
    );
  }
  const bytes = readBytes(source);
  const target = targetOf(source, options);
  const imported = readImport(source, format, bytes, options.fiche === undefined ? {} : { fiche: options.fiche });
  makeFolder(dirname(target));
  const write = options.force ? atomicWrite : writeNew;
  write(target, printCertification(imported.certification));
  stdout.write(`${shownPath(target)}\n`);
  if (format.id !== 'json') writeImportReport(imported, stderr);
  return EXIT.ok;
}
