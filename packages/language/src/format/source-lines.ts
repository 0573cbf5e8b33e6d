const LINE_BREAK = /\r\n|\n|\r/g;

/** The lines of a text, whatever their ends: where each starts, and which one an offset is on (numbered from 0). */
export class SourceLines {
  private readonly starts: number[] = [0];
  /** The line end that the file uses throughout: CRLF only when no line ends otherwise. */
  readonly eol: '\n' | '\r\n';

  constructor(private readonly text: string) {
    let crlf = 0;
    for (const match of text.matchAll(LINE_BREAK)) {
      this.starts.push(match.index + match[0].length);
      if (match[0] === '\r\n') crlf++;
    }
    this.eol = crlf > 0 && crlf === this.starts.length - 1 ? '\r\n' : '\n';
  }

  get count(): number {
    return this.starts.length;
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The column of an offset as the author saw it, tabs expanded. */
  columnOf(offset: number): number {
    return widthOf(this.text.slice(this.startOf(this.lineOf(offset)), offset));
  }
}

const TAB = 4;

/** How wide some characters of one line are, from column `from` on. */
export function widthOf(characters: string, from = 0): number {
  if (!characters.includes('\t')) return from + characters.length;
  let column = from;
  for (const character of characters) column += character === '\t' ? TAB - (column % TAB) : character.length;
  return column;
}

export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
