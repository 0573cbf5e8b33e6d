import { type Content, makeFolder as make, replaceFiles, WriteFailure } from '@referentiel/server/replace';
import { UsageError } from '../exit-code.js';
import { quoted, say } from '../language.js';
import { reasonOfCode } from './file-error.js';
import { shownPath } from './shown-path.js';
import { uninterrupted } from './uninterrupted.js';

export type { Content } from '@referentiel/server/replace';

function refusal(path: string, reason: string, more = ''): UsageError {
  const name = quoted(shownPath(path));
  return new UsageError(
    say(`${name} n’a pas pu être écrit\u00a0: ${reason}.${more}`, `${name} could not be written: ${reason}.${more}`),
  );
}

/** What became of the other files of a group. */
function others(count: number, partly: boolean): string {
  if (partly) {
    return say(
      ' Certains des fichiers qui vont avec sont déjà remplacés\u00a0: recommencez ensuite.',
      ' Some of the files that belong with it are replaced already: do it again afterwards.',
    );
  }
  return count > 1 ? say(' Rien n’est remplacé.', ' Nothing is replaced.') : '';
}

/** Makes a folder and those above it; a clear message when it cannot be. */
export function makeFolder(path: string): void {
  try {
    make(path);
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    throw refusal(error.path, reasonOfCode(error.code));
  }
}

/**
 * Writes files that belong together: whatever interrupts it, each is the old file or the new one, whole; when one cannot be
 * written, none is replaced, and the message says why. A signal waits until they are all there.
 */
export function atomicWriteAll(files: readonly Content[]): void {
  try {
    uninterrupted(() => replaceFiles(files));
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    throw refusal(error.path, reasonOfCode(error.code), others(files.length, error.partly));
  }
}

/** Writes one file: the old one or the new one is there, whole. */
export function atomicWrite(path: string, content: string | Uint8Array): void {
  atomicWriteAll([{ path, content }]);
}

/** Writes a file where none may be: one that came while the content was made is not replaced. */
export function writeNew(path: string, content: string | Uint8Array): void {
  atomicWriteAll([{ path, content, isNew: true }]);
}
