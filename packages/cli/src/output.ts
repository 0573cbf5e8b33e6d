import { fstatSync, statSync, writeSync } from 'node:fs';
import { UsageError } from './exit-code.js';
import { reasonOf } from './files/file-error.js';
import { colon, say } from './language.js';

/** How long one waits for a reader that is behind, in milliseconds. */
const PATIENCE = 2;

/** Whether what stands behind a descriptor is a file, a pipe or nothing: it takes bytes in order, and needs no stream of Node. */
function takesBytes(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || stats.rdev === nullDevice();
  } catch {
    return false;
  }
}

function nullDevice(): number | undefined {
  return process.platform === 'win32' ? undefined : statSync('/dev/null').rdev;
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
}

/**
 * Standard output or error. The streams of Node take a tenth of a short run to load: they are for terminals, where the console of
 * Windows wants them and nobody measures.
 */
export class Output {
  private isPlain: boolean | undefined;
  private stream: NodeJS.WriteStream | undefined;
  private isClosed = false;

  /** @param isForReport whether a failure is told; of standard error there would be nowhere to tell it */
  constructor(
    private readonly fd: 1 | 2,
    private readonly isForReport: boolean,
  ) {}

  get isTTY(): boolean {
    return !this.takesBytes && this.asStream().isTTY === true;
  }

  /** The stream of Node, for who needs one. */
  asStream(): NodeJS.WriteStream {
    if (!this.stream) {
      this.stream = this.fd === 1 ? process.stdout : process.stderr;
      this.stream.on('error', (error: NodeJS.ErrnoException) => this.fail(error));
    }
    return this.stream;
  }

  /** Writes at once. Throws a `UsageError` where the output cannot be written to; one whose reader left takes all in silence. */
  write(text: string): void {
    if (this.isClosed || !text) return;
    if (this.takesBytes) this.writeBytes(Buffer.from(text));
    else this.asStream().write(text);
  }

  /** Says nothing any more: somebody else says the same. */
  silence(): void {
    this.isClosed = true;
  }

  private get takesBytes(): boolean {
    this.isPlain ??= takesBytes(this.fd);
    return this.isPlain;
  }

  private writeBytes(bytes: Buffer): void {
    for (let from = 0; from < bytes.length && !this.isClosed; ) {
      try {
        from += writeSync(this.fd, bytes, from);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') pause();
        else this.fail(error as NodeJS.ErrnoException);
      }
    }
  }

  private fail(error: NodeJS.ErrnoException): void {
    this.isClosed = true;
    // A reader that closes early (`| head`) has what it wanted.
    if (error.code === 'EPIPE' || !this.isForReport) return;
    const what = say('La sortie ne peut pas être écrite', 'The output cannot be written');
    throw new UsageError(`${what}${colon()} ${reasonOf(error)}.`);
  }
}

export const stdout = new Output(1, true);
export const stderr = new Output(2, false);
