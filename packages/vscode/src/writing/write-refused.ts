import { type Reason, reasonOfCode } from '@referentiel/server/refusals';
import type { Uri } from 'vscode';
import type { Bilingual } from '../langue.js';

/** What the editor's file systems say, as the codes of a disk. */
const CODES: Record<string, string> = {
  NoPermissions: 'EACCES',
  FileNotFound: 'ENOENT',
  FileExists: 'EEXIST',
  FileNotADirectory: 'ENOTDIR',
  FileIsADirectory: 'EISDIR',
};

const UNAVAILABLE: Reason = {
  fr: 'son emplacement ne répond pas\u00a0; vérifiez la connexion, puis recommencez',
  en: 'its place does not answer; check the connection, then try again',
};

/** What some file systems say in their message only. */
const IN_WORDS: readonly [RegExp, string][] = [
  [/ENOSPC|no space|disk full|plein/i, 'ENOSPC'],
  [/EDQUOT|quota/i, 'EDQUOT'],
  [/EBUSY|locked|in use/i, 'EBUSY'],
  [/EROFS|read-?only/i, 'EROFS'],
  [/ENAMETOOLONG/, 'ENAMETOOLONG'],
];

/** Why a file was refused, with the remedy; undefined where the error says nothing that is known. */
function knownReason(error: unknown): Reason | undefined {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'Unavailable') return UNAVAILABLE;
  const said = reasonOfCode(CODES[code] ?? code);
  if (said) return said;
  const found = IN_WORDS.find(([words]) => words.test(message));
  return found && reasonOfCode(found[1]);
}

/** A file that could not be written. */
export class WriteRefused extends Error {
  constructor(
    readonly uri: Uri,
    /** What the file system said: an error with a code of the disk or of the editor. */
    override readonly cause: unknown,
    /** Whether something was replaced that could not be put back. */
    readonly partly = false,
  ) {
    super(`${uri.toString()}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** What an author is told of a file that could not be written: which, why, what to do, and that nothing is lost. */
export function refusedText({ uri, cause, partly }: WriteRefused, langue: keyof Bilingual): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const message = cause instanceof Error ? cause.message : String(cause);
  const reason = knownReason(cause)?.[langue] ?? message;
  const text = {
    fr: `«\u00a0${name}\u00a0» n’a pas pu être écrit\u00a0: ${reason}.`,
    en: `“${name}” could not be written: ${reason}.`,
  };
  const after = partly
    ? {
        fr: 'Un document d’avant n’est peut-être plus entier\u00a0: recommencez dès que possible.',
        en: 'An earlier document may not be whole any more: try again as soon as possible.',
      }
    : { fr: 'Rien n’est remplacé.', en: 'Nothing is replaced.' };
  return `${text[langue]} ${after[langue]}`;
}
