import { makeFolder, replaceFiles, WriteFailure } from '@referentiel/server/replace';
import { Uri } from 'vscode';
import type { FileToWrite } from '../writing/write-files.js';
import { WriteRefused } from '../writing/write-refused.js';

/** Writes files of this machine: each is the old one or the new one, whole, whatever happens; all of them, or none. */
export async function writeOnDisk(files: readonly FileToWrite[]): Promise<void> {
  try {
    for (const { uri } of files) makeFolder(Uri.joinPath(uri, '..').fsPath);
    replaceFiles(files.map(({ uri, bytes, isNew }) => ({ path: uri.fsPath, content: bytes, ...(isNew && { isNew }) })));
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    throw new WriteRefused(Uri.file(error.path), error, error.partly);
  }
}
