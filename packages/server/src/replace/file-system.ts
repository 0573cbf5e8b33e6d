import {
  accessSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';

/** What replacing files asks of the disk: each call is one step that may fail or be the last of a killed process. */
export const DISK = {
  accessSync,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
};

export type WritingFs = typeof DISK;

/** The code of an error of the system, `ENOENT`; empty for another error. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException)?.code ?? '');
}
