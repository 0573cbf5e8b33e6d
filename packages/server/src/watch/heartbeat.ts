/** How often it beats. */
export const BEAT_MS = 500;
/** Beats after the last message: a server that nobody asks anything sleeps. */
const BEATS = 20;

/** Sees when the event loop stood still, whatever held it: beats come late then. */
export class Heartbeat {
  private timer: ReturnType<typeof setInterval> | undefined;
  private due = 0;
  private left = 0;
  private accounted = 0;

  /** `late` is told of the milliseconds that a beat was late, but for those that somebody accounted for. */
  constructor(
    private readonly now: () => number,
    private readonly late: (ms: number) => void,
  ) {}

  /** Beats for a while from now on. */
  go(): void {
    this.left = BEATS;
    if (this.timer !== undefined) return;
    this.due = this.now() + BEAT_MS;
    this.accounted = 0;
    this.timer = setInterval(() => this.beat(), BEAT_MS);
    // A process that has nothing else to do may end.
    (this.timer as { unref?: () => void }).unref?.();
  }

  /** So many milliseconds of the time since the last beat are known: somebody else tells of them. */
  known(ms: number): void {
    this.accounted += ms;
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private beat(): void {
    const now = this.now();
    const late = now - this.due - this.accounted;
    this.due = now + BEAT_MS;
    this.accounted = 0;
    this.left--;
    if (this.left <= 0) this.stop();
    this.late(late);
  }
}
