/** A file that could not be written, and why: a code of the system (`EACCES`), or one of ours. */
export class WriteFailure extends Error {
  constructor(
    /** The file as it was asked for. */
    readonly path: string,
    /** A code of the system, one of those below; the system's message where it gives no code. */
    readonly code: string,
    /** Whether a file that belongs with it was replaced before, and could not be put back. */
    readonly partly = false,
  ) {
    super(`${code}: ${path}`);
  }
}

/** The file is no longer what was read: writing would undo what another program did meanwhile. */
export const CHANGED = 'ECHANGED';
/** A device, a pipe or a socket: nothing that can be replaced by a file. */
export const SPECIAL = 'ESPECIAL';
/** The folder is there and takes nothing new, as those of `/proc`. */
export const UNMAKEABLE = 'EUNMAKEABLE';
