import { constants, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SPECIAL } from './failure.js';
import { codeOf, type WritingFs } from './file-system.js';

/** Where a file really goes, and what stands there. */
export interface Destination {
  /** The file itself, links followed. */
  target: string;
  /** What will be replaced; undefined where there is nothing. */
  old: Stats | undefined;
}

/** More links than this go in circles; Linux gives up as early. */
const MOST_LINKS = 40;

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The file that a path leads to, links followed, even where the last of them leads to nothing yet. */
function followed(fs: WritingFs, path: string): string {
  let at = resolve(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    const stat = fs.lstatSync(at, { throwIfNoEntry: false });
    if (!stat?.isSymbolicLink()) return join(fs.realpathSync.native(dirname(at)), basename(at));
    at = resolve(fs.realpathSync.native(dirname(at)), fs.readlinkSync(at));
  }
  throw coded('ELOOP');
}

/**
 * Where writing to a path ends. Fails with a code when it is protected (its mode says so: a rename would not ask), a folder,
 * or no file at all: renaming over a device or a pipe would put a file in its place.
 */
export function destinationOf(fs: WritingFs, path: string): Destination {
  const target = followed(fs, path);
  const old = fs.statSync(target, { throwIfNoEntry: false });
  if (!old) return { target, old };
  if (old.isDirectory()) throw coded('EISDIR');
  if (!old.isFile()) throw coded(SPECIAL);
  fs.accessSync(target, constants.W_OK);
  return { target, old };
}

/**
 * Gives a new file the mode and the owner of the one that it will replace. Not all disks have modes, and only root gives
 * files away: what cannot be kept is left as it is.
 */
export function keepRights(fs: WritingFs, file: number, old: Stats): void {
  // The owner first: changing it may clear bits of the mode.
  if (process.getuid && (old.uid !== process.getuid() || old.gid !== process.getgid?.())) {
    tolerant(() => fs.fchownSync(file, old.uid, old.gid));
  }
  tolerant(() => fs.fchmodSync(file, old.mode & 0o777));
}

function tolerant(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!/^(EPERM|EINVAL|ENOSYS|ENOTSUP|EOPNOTSUPP)$/.test(codeOf(error))) throw error;
  }
}
