/** Longer than between two letters of a word; nobody waits for what comes behind it. */
const PAUSE_MS = 100;

/** Tells when the author stopped typing: what the other texts may have to say of a sentence waits until then. */
export class TypingPause {
  private until = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly over: () => void) {}

  /** The author typed. */
  typed(): void {
    this.until = Date.now() + PAUSE_MS;
  }

  /** Whether the author is typing; `over` is called some time after it was asked and was so. */
  get isTyping(): boolean {
    const rest = this.until - Date.now();
    if (rest <= 0) return false;
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.over();
    }, rest);
    return true;
  }

  stop(): void {
    clearTimeout(this.waiting);
  }
}
