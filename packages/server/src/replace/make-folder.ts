import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UNMAKEABLE, WriteFailure } from './failure.js';
import { codeOf } from './file-system.js';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function make(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && isFolder(path)) return;
    // Windows and pseudo file systems refuse existing folders with other codes.
    if (code !== 'ENOENT') {
      if (isFolder(path)) return;
      throw error;
    }
    const parent = dirname(path);
    if (parent === path || isFolder(parent)) throw Object.assign(new Error(UNMAKEABLE), { code: UNMAKEABLE });
    make(parent);
    make(path);
  }
}

/**
 * Makes a folder and those above it. Throws a `WriteFailure`. Node's own way (`recursive`) never ends below a folder that takes no
 * others, such as `/proc`.
 */
export function makeFolder(path: string): void {
  try {
    make(path);
  } catch (error) {
    throw new WriteFailure(path, codeOf(error) || String((error as Error).message));
  }
}
