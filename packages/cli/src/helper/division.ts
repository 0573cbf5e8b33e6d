/** How many files a thread takes at a time: enough for the files of a certification, which stand side by side, to stay together. */
const BLOCK = 10;

/** Places in the memory that the threads share. */
const LEFT = 0;
const DONE = 1;
const STATE = 2;
const CELLS = 3;

const AT_WORK = 0;
/** The helper has nothing more to do, or it failed. */
const ENDED = 1;

/** How long a helper may seem to do nothing before it is given up, in milliseconds: the longest file takes some seconds. */
const PATIENCE = 30_000;

/**
 * Files that two threads deal with: one takes them from the front, the other from the back, until they meet. Neither waits for the
 * other, and which one was faster does not show in the result.
 */
export class Division {
  private readonly cells: Int32Array;
  private readonly blocks: number;
  private taken = 0;

  /** @param memory what the two threads share; made anew by the first of them */
  constructor(
    private readonly paths: readonly string[],
    readonly memory: SharedArrayBuffer = new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT),
    isNew = true,
  ) {
    this.cells = new Int32Array(memory);
    this.blocks = Math.ceil(paths.length / BLOCK);
    if (isNew) Atomics.store(this.cells, LEFT, this.blocks);
  }

  /** The files of the front, in order, as long as nobody else took them. */
  *front(): Iterable<string> {
    for (let block = 0; this.claims(); block++) yield* this.filesOf(block);
  }

  /** Those of the back, the last block first. */
  *back(): Iterable<string> {
    for (let block = this.blocks - 1; this.claims(); block--) yield* this.filesOf(block);
  }

  /** How many files were dealt with so far, by both. */
  get done(): number {
    return Atomics.load(this.cells, DONE);
  }

  /** Tells the other one that the work is at an end. */
  end(): void {
    Atomics.store(this.cells, STATE, ENDED);
    Atomics.notify(this.cells, STATE);
  }

  /** Waits for the other one to be at an end; gives it up when it does nothing any more. One that took nothing is not waited for. */
  wait(): void {
    if (this.taken === this.blocks) return;
    for (let before = -1; before !== this.done; ) {
      before = this.done;
      if (Atomics.wait(this.cells, STATE, AT_WORK, PATIENCE) !== 'timed-out') return;
    }
  }

  private claims(): boolean {
    const isFree = Atomics.sub(this.cells, LEFT, 1) > 0;
    if (isFree) this.taken++;
    return isFree;
  }

  private *filesOf(block: number): Iterable<string> {
    for (const path of this.paths.slice(block * BLOCK, (block + 1) * BLOCK)) {
      yield path;
      Atomics.add(this.cells, DONE, 1);
    }
  }
}
