/** Turns of the event loop that a message waiting in the queue needs to be taken. */
const TURNS = 2;

type Immediate = (run: () => void) => unknown;

/** A browser's worker has no immediates; Node's timers take a millisecond at least, which is a fifth of a keystroke. */
const later: Immediate = (globalThis as { setImmediate?: Immediate }).setImmediate ?? ((run) => setTimeout(run, 0));

/** Runs something once the messages that already wait have been taken, however often it is asked for until then. */
export class NextTurn {
  private turns = 0;
  private isStopped = false;

  constructor(private readonly run: () => void) {}

  ask(): void {
    if (this.turns === 0 && !this.isStopped) later(() => this.turn());
    this.turns = TURNS;
  }

  /** Whether it is about to be run. */
  get isAsked(): boolean {
    return this.turns > 0 && !this.isStopped;
  }

  stop(): void {
    this.isStopped = true;
  }

  private turn(): void {
    if (this.isStopped) return;
    this.turns--;
    if (this.turns > 0) later(() => this.turn());
    else this.run();
  }
}
