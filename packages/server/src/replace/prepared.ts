import { dirname } from 'node:path';
import { destinationOf, keepRights } from './destination.js';
import { CHANGED, UNMAKEABLE } from './failure.js';
import { codeOf, type WritingFs } from './file-system.js';
import { removeLeftovers, temporaryPath } from './temporary.js';

/** A file to write. */
export interface Content {
  path: string;
  content: string | Uint8Array;
  /** Nothing may stand there: what came meanwhile is not replaced. */
  isNew?: boolean;
  /** What was read there before: when it says something else by now, it is not replaced. */
  before?: Uint8Array;
}

/** A file that waits, whole, beside the place that it will take. */
export interface Prepared {
  path: string;
  target: string;
  temporary: string;
  isNew: boolean;
  /** Whether a file stood there. */
  existed: boolean;
  /** Another name of the file that it replaces, to put it back. */
  backup: string | undefined;
}

function writeWhole(fs: WritingFs, file: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(file, bytes, at);
  // A power cut after the rename must not leave an empty file under the right name.
  fs.fsyncSync(file);
}

function created(fs: WritingFs, path: string): number {
  try {
    return fs.openSync(path, 'wx');
  } catch (error) {
    // Its folder is there: it was just looked up.
    throw codeOf(error) === 'ENOENT' ? Object.assign(new Error(UNMAKEABLE), { code: UNMAKEABLE }) : error;
  }
}

/**
 * Writes one file beside its target; `begun` is told of each name before anything bears it, so that a failure leaves none
 * behind. A file that will be replaced together with others is kept under a second name, where the disk has hard links.
 */
export function prepare(
  fs: WritingFs,
  { path, content, isNew = false, before }: Content,
  withBackup: boolean,
  begun: (name: string) => void,
): Prepared {
  const { target, old } = destinationOf(fs, path);
  if (isNew && old) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
  const folder = dirname(target);
  removeLeftovers(folder, fs);
  const temporary = temporaryPath(folder);
  begun(temporary);
  const file = created(fs, temporary);
  try {
    if (old) keepRights(fs, file, old);
    writeWhole(fs, file, content);
  } finally {
    fs.closeSync(file);
  }
  let backup: string | undefined;
  if (old && withBackup) {
    backup = temporaryPath(folder);
    begun(backup);
    if (!linked(fs, target, backup)) backup = undefined;
  }
  if (before && !fs.readFileSync(target).equals(before)) throw Object.assign(new Error(CHANGED), { code: CHANGED });
  return { path, target, temporary, isNew, existed: old !== undefined, backup };
}

/** Gives a file a second name; false where the disk has no hard links. Fails when the name is taken. */
export function linked(fs: WritingFs, file: string, name: string): boolean {
  try {
    fs.linkSync(file, name);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    return false;
  }
}
