import type { Point } from './shared/places.js';

/** How long the editor may take to reach the place that the preview asked for, in ms. */
const DELAY = 500;

/**
 * Tells the cursor's moves that the preview itself asked for from the author's own: a click in the preview moves the
 * cursor, and that must not move the preview in turn. Until it gets there the editor may pass by other places.
 */
export class EchoGuard {
  private expected: { uri: string; line: number; until: number } | undefined;

  constructor(private readonly now: () => number = Date.now) {}

  /** The preview sends the cursor to a line. */
  expect(uri: string, line: number): void {
    this.expected = { uri, line, until: this.now() + DELAY };
  }

  /** Whether a move of the cursor comes from what was asked for; the arrival ends it. */
  isEcho(uri: string, point: Point): boolean {
    const { expected } = this;
    if (!expected || expected.uri !== uri) return false;
    if (this.now() > expected.until) {
      this.expected = undefined;
      return false;
    }
    if (expected.line === point.line) this.expected = undefined;
    return true;
  }
}
