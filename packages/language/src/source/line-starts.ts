import type { Position } from '@referentiel/model';
import { firstRank } from '../lexer/first-rank.js';
import { isBreak } from '../lexer/lines.js';

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
    if (isBreak(code)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The lines of a text, numbered from 0; they end with any of the three line ends. Positions and back as the editor's protocol has
 * them: offsets and positions beyond the text or a line are brought back into it.
 */
export class LineStarts {
  private known: number[] | undefined;

  constructor(protected readonly text: string) {}

  get count(): number {
    return this.starts.length;
  }

  /** Where a line begins; the end of the text for one behind it. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The line that an offset is on. */
  lineOf(offset: number): number {
    const { starts } = this;
    return firstRank(1, starts.length, (line) => (starts[line] as number) > offset) - 1;
  }

  positionAt(offset: number): Position {
    const at = Math.max(Math.min(offset, this.text.length), 0);
    const line = this.lineOf(at);
    const start = this.startOf(line);
    return { line, character: this.beforeBreak(start, at) - start };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.startOf(line);
    return this.beforeBreak(start, Math.min(start + Math.max(character, 0), this.startOf(line + 1)));
  }

  private get starts(): number[] {
    this.known ??= startsOf(this.text);
    return this.known;
  }

  /** A place behind the end of its line is brought back to it. */
  private beforeBreak(start: number, at: number): number {
    let end = at;
    while (end > start && isBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }
}
