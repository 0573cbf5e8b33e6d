import { dirname } from 'node:path';
import { WriteFailure } from './failure.js';
import { codeOf, DISK, type WritingFs } from './file-system.js';
import { type Content, linked, type Prepared, prepare } from './prepared.js';

export type { Content } from './prepared.js';

/** On Windows, a virus scanner or an indexer holds a new file for a moment: milliseconds to wait before each new try. */
const PATIENCE = process.platform === 'win32' ? [10, 30, 100, 300] : [];

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function rename(fs: WritingFs, from: string, to: string): void {
  for (const pause of PATIENCE) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      if (!/^(EPERM|EACCES|EBUSY)$/.test(codeOf(error))) throw error;
      sleep(pause);
    }
  }
  fs.renameSync(from, to);
}

/** The step that counts: before it the old file is there, after it the new one. */
function commit(fs: WritingFs, { temporary, target, isNew }: Prepared): void {
  // A rename replaces whatever came meanwhile, a link does not.
  if (isNew && linked(fs, temporary, target)) fs.rmSync(temporary, { force: true });
  else if (isNew && fs.lstatSync(target, { throwIfNoEntry: false })) {
    throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
  } else rename(fs, temporary, target);
}

/** Puts back what was replaced, the last first; gives those that could not be. */
function undo(fs: WritingFs, committed: readonly Prepared[]): Prepared[] {
  return committed.toReversed().filter((file) => {
    try {
      if (file.backup) rename(fs, file.backup, file.target);
      else if (!file.existed) fs.rmSync(file.target, { force: true });
      return file.existed && !file.backup;
    } catch {
      return true;
    }
  });
}

/** Has the names themselves reach the disk; not every system lets folders be opened. */
function settle(fs: WritingFs, folders: Iterable<string>): void {
  for (const folder of folders) {
    try {
      const handle = fs.openSync(folder, 'r');
      try {
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
    } catch {
      // The files are whole either way.
    }
  }
}

/**
 * Writes files that belong together, each beside its target, then gives them their names: whatever interrupts it, each target
 * is the old file or the new one, whole. When one cannot be written, none is replaced; those that were already are put
 * back, where the disk has hard links. A link stays a link and what it leads to is replaced; mode and, where the system lets
 * it, owner of a replaced file are kept. Its other hard links keep the old content. What a killed process leaves is removed
 * ten minutes later by the next write to the folder.
 *
 * Throws a `WriteFailure`.
 */
export function replaceFiles(files: readonly Content[], fs: WritingFs = DISK): void {
  const names: string[] = [];
  const prepared: Prepared[] = [];
  const committed: Prepared[] = [];
  let current = '';
  let kept: (string | undefined)[] = [];
  try {
    for (const file of files) {
      current = file.path;
      prepared.push(prepare(fs, file, files.length > 1, (name) => names.push(name)));
    }
    for (const file of prepared) {
      current = file.path;
      commit(fs, file);
      committed.push(file);
    }
  } catch (error) {
    const lost = undo(fs, committed);
    // The only copy of what could not be put back.
    kept = lost.map(({ backup }) => backup);
    throw new WriteFailure(current, codeOf(error) || String((error as Error).message), lost.length > 0);
  } finally {
    for (const name of names) if (!kept.includes(name)) remove(fs, name);
  }
  settle(fs, new Set(prepared.map(({ target }) => dirname(target))));
}

function remove(fs: WritingFs, name: string): void {
  try {
    fs.rmSync(name, { force: true });
  } catch {
    // A later write to the folder removes it.
  }
}
