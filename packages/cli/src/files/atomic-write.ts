import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../exit-code.js';
import { say } from '../language.js';

let counter = 0;

function failure(path: string, error: NodeJS.ErrnoException): UsageError {
  const remedies: Record<string, [string, string]> = {
    EACCES: ['vous n’avez pas le droit d’y écrire', 'you may not write there'],
    EPERM: ['le fichier est protégé ou ouvert dans un autre programme (Word ?) : fermez-le', 'the file is protected or open in another program (Word?): close it'],
    EBUSY: ['le fichier est ouvert dans un autre programme (Word ?) : fermez-le', 'the file is open in another program (Word?): close it'],
    EROFS: ['le disque est en lecture seule', 'the disk is read-only'],
    ENOSPC: ['le disque est plein', 'the disk is full'],
    ENOTDIR: ['une partie du chemin n’est pas un dossier', 'a part of the path is no folder'],
    EISDIR: ['c’est un dossier', 'it is a folder'],
  };
  const [fr, en] = remedies[error.code ?? ''] ?? [error.code ?? error.message, error.code ?? error.message];
  return new UsageError(say(`« ${path} » n’a pas pu être écrit : ${fr}.`, `“${path}” could not be written: ${en}.`));
}

/** Makes a folder and those above it; a clear message when it cannot be. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw failure(path, error as NodeJS.ErrnoException);
  }
}

/**
 * Writes a file beside its target and renames it over: whatever interrupts it, the target is the old file or the new
 * one, whole. The mode of a file that is replaced is kept.
 */
export function atomicWrite(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${process.pid}-${counter++}.ref-tmp`);
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    const file = openSync(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o777);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw failure(path, error as NodeJS.ErrnoException);
  }
}
