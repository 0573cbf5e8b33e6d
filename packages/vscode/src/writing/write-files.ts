import type { FileSystem, Uri } from 'vscode';
import { WriteRefused } from './write-refused.js';

/** A file to write. */
export interface FileToWrite {
  uri: Uri;
  bytes: Uint8Array;
  /** Nothing may stand there: what came meanwhile is not replaced. */
  isNew?: boolean;
}

/** Writes files that belong together, or none of them; fails with `WriteRefused`. */
export type WriteFiles = (files: readonly FileToWrite[]) => Promise<void>;

/** What is asked of the editor's file systems. */
export type EditorFs = Pick<FileSystem, 'createDirectory' | 'delete' | 'readFile' | 'stat' | 'writeFile'>;

/** What stood at a place, to put it back. */
interface Before {
  uri: Uri;
  bytes: Uint8Array | undefined;
}

function isAbsent(error: unknown): boolean {
  return (error as { code?: string }).code === 'FileNotFound';
}

async function contentOf(fs: EditorFs, uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await fs.readFile(uri);
  } catch (error) {
    // What is there and cannot be read could not be put back.
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Puts back what stood at places that were written to; whether that is done. */
async function restored(fs: EditorFs, before: readonly Before[]): Promise<boolean> {
  let done = true;
  for (const { uri, bytes } of before) {
    try {
      if (bytes) await fs.writeFile(uri, bytes);
      else await fs.delete(uri);
    } catch (error) {
      done &&= !bytes && isAbsent(error);
    }
  }
  return done;
}

/**
 * Writes files through the editor, wherever they are: in a browser, in a repository that is not on this machine. Such file
 * systems replace a file as a whole; the editor's rename would delete the old file before the new one has its name. When
 * one file cannot be written, it and those before it are put back.
 */
export function throughEditor(fs: EditorFs): WriteFiles {
  return async (files) => {
    const before: Before[] = [];
    for (const { uri, bytes, isNew } of files) {
      try {
        await fs.createDirectory(uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) || '/' }));
        const old = await contentOf(fs, uri);
        if (isNew && old) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
        before.push({ uri, bytes: old });
        await fs.writeFile(uri, bytes);
      } catch (error) {
        throw new WriteRefused(uri, error, !(await restored(fs, before)));
      }
    }
  };
}

/** Files of this machine in one way, all others through the editor. */
export function byScheme(onDisk: WriteFiles, elsewhere: WriteFiles): WriteFiles {
  return (files) => (files.every(({ uri }) => uri.scheme === 'file') ? onDisk : elsewhere)(files);
}
