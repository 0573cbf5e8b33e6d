import type { Position } from '@referentiel/model';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Where the lines of a text begin. */
function startsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    if (code === RETURN || code === LINE_FEED) starts.push(at + 1);
  }
  return starts;
}

/**
 * Positions of a text and back, as the editor's protocol has them: lines end with any of the three line ends, offsets and
 * positions beyond the text or a line are brought back into it.
 */
export class LineStarts {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  positionAt(offset: number): Position {
    const starts = this.known();
    const at = Math.max(Math.min(offset, this.text.length), 0);
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    const line = low - 1;
    const start = starts[line] as number;
    return { line, character: this.beforeBreak(start, at) - start };
  }

  offsetAt({ line, character }: Position): number {
    const starts = this.known();
    const start = starts[line];
    if (start === undefined) return line < 0 ? 0 : this.text.length;
    const next = starts[line + 1] ?? this.text.length;
    return this.beforeBreak(start, Math.min(start + Math.max(character, 0), next));
  }

  private known(): number[] {
    this.starts ??= startsOf(this.text);
    return this.starts;
  }

  /** A place behind the end of its line is brought back to it. */
  private beforeBreak(start: number, at: number): number {
    let end = at;
    while (end > start && isBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }
}

function isBreak(code: number): boolean {
  return code === LINE_FEED || code === RETURN;
}
