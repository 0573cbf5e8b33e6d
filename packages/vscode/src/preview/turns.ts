/**
 * Runs a task after each burst of requests: at most one at a time, at most one each `pause` ms, and always once more after
 * the last request.
 */
export class Turns {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private again = false;
  private stopped = false;

  /** `task` handles its own failures. */
  constructor(
    private readonly task: () => Promise<void>,
    private readonly pause: number,
  ) {}

  request(): void {
    if (this.stopped) return;
    if (this.running) this.again = true;
    else this.timer ??= setTimeout(() => void this.run(), this.pause);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.running = true;
    this.again = false;
    await this.task();
    this.running = false;
    if (this.again) this.request();
  }
}
