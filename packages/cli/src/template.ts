import { resolve } from 'node:path';
import {
  aboutFile,
  type ExportFormat,
  type Gabarit,
  ImportRefused,
  lireGabarit,
  type RemarqueGabarit,
} from '@referentiel/formats';
import type { Bilingual } from '@referentiel/language';
import { UsageError } from './exit-code.js';
import { readBytes } from './files/read-text.js';
import { shownPath } from './files/shown-path.js';
import { lang, say } from './language.js';
import { stderr } from './output.js';

const about = (path: string, message: Bilingual) => aboutFile(shownPath(resolve(path)), message, lang());

/** Says on stderr what the author should look at in a house template. */
export function tellTemplate(path: string, remarques: readonly RemarqueGabarit[]): void {
  for (const { message } of remarques) stderr.write(`${about(path, message)}\n`);
}

/** Reads a template; one that is no sound Word file is bad usage. */
function read(path: string): Gabarit {
  try {
    return lireGabarit(readBytes(resolve(path)));
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    throw new UsageError(about(path, error.reason));
  }
}

/** The house template of `--template`; undefined when there is none. One that cannot be filled is bad usage. */
export function templateAsked(path: string | undefined, formats: readonly ExportFormat[]): Gabarit | undefined {
  if (path === undefined) return undefined;
  if (!formats.some(({ id }) => id === 'docx')) {
    throw new UsageError(
      say(
        '--template ne concerne que le document Word\u00a0: ajoutez docx à --to.',
        '--template is about the Word document only: add docx to --to.',
      ),
    );
  }
  const gabarit = read(path);
  const refused = gabarit.remarques.filter(({ gravite }) => gravite === 'refus');
  if (refused.length) throw new UsageError(refused.map(({ message }) => about(path, message)).join('\n'));
  tellTemplate(path, gabarit.remarques);
  return gabarit;
}

/** Refuses to write a document over the template that it is made of: it may pass for an export of ours. */
export function protectTemplate(path: string | undefined, outputs: readonly { path: string }[]): void {
  if (path === undefined) return;
  const template = resolve(path).normalize('NFC').toLowerCase();
  if (!outputs.some((output) => output.path.normalize('NFC').toLowerCase() === template)) return;
  throw new UsageError(
    about(path, {
      fr: 'le document prendrait la place de son gabarit\u00a0; choisissez un autre dossier (-o), ou renommez le gabarit. Rien n’est écrit.',
      en: 'the document would take the place of its template; choose another folder (-o), or rename the template. Nothing is written.',
    }),
  );
}
