import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../exit-code.js';
import { quoted, say } from '../language.js';
import { reasonOf, systemError } from './file-error.js';
import { realOf } from './find-files.js';
import { shownPath } from './shown-path.js';
import { removeLeftovers, temporaryName } from './temporary.js';

/** A file to write. */
export interface Content {
  path: string;
  content: string | Uint8Array;
}

function failure(path: string, error: unknown): UsageError {
  const name = quoted(shownPath(path));
  return new UsageError(
    say(`${name} n’a pas pu être écrit : ${reasonOf(error)}.`, `${name} could not be written: ${reasonOf(error)}.`),
  );
}

/** Makes a folder and those above it; a clear message when it cannot be. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw failure(path, error);
  }
}

/** The mode of the file that will be replaced; fails when it is protected, or no file. */
function modeOf(target: string): number | undefined {
  const existing = statSync(target, { throwIfNoEntry: false });
  if (!existing) return undefined;
  if (existing.isDirectory()) throw systemError('EISDIR');
  accessSync(target, constants.W_OK);
  return existing.mode & 0o777;
}

function writeWhole(temporary: string, content: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(temporary, 'wx');
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes files that belong together, each beside its target, then renames them all: whatever interrupts it, a target is
 * the old file or the new one, whole; when one cannot be written, none is replaced. A link stays a link and what it
 * leads to is replaced; the mode of a replaced file is kept.
 */
export function atomicWriteAll(files: Content[]): void {
  const prepared: { path: string; target: string; temporary: string }[] = [];
  let current = '';
  try {
    for (const { path, content } of files) {
      current = path;
      const target = realOf(path);
      const mode = modeOf(target);
      removeLeftovers(dirname(target));
      const temporary = join(dirname(target), temporaryName());
      prepared.push({ path, target, temporary });
      writeWhole(temporary, content, mode);
    }
    for (const { path, target, temporary } of prepared) {
      current = path;
      renameSync(temporary, target);
    }
  } catch (error) {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
    throw failure(current, error);
  }
}

/** Writes one file: the old one or the new one is there, whole. */
export function atomicWrite(path: string, content: string | Uint8Array): void {
  atomicWriteAll([{ path, content }]);
}
