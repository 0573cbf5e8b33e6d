/** Longer than this in one go, and a key typed meanwhile would be felt. */
export const SLICE_MS = 8;

type Immediate = (run: () => void) => unknown;

/** A browser's worker has no immediates. */
const later: Immediate = (globalThis as { setImmediate?: Immediate }).setImmediate ?? ((run) => setTimeout(run, 0));

function turn(): Promise<void> {
  return new Promise((resolve) => later(resolve));
}

/** Cuts long work into slices between which messages are answered; while there is something to tell, the work waits. */
export class Slices {
  private since = 0;

  /** `isBusy`: whether something that the author waits for is about to be done. */
  constructor(private readonly isBusy: () => boolean) {}

  /** Whether it is the turn of the others. */
  get isOver(): boolean {
    return Date.now() - this.since >= SLICE_MS || this.isBusy();
  }

  /** To be awaited between two pieces of work: gives the others their turn when a slice is over. */
  async pause(): Promise<void> {
    if (!this.isOver) return;
    do await turn();
    while (this.isBusy());
    this.since = Date.now();
  }
}
