import { LineStarts } from '../source/line-starts.js';

/** The lines of a text as its formatter looks at them. */
export class SourceLines extends LineStarts {
  /** The line end that the file uses throughout: CRLF only when no line ends otherwise. */
  readonly eol: '\n' | '\r\n';

  constructor(text: string) {
    super(text);
    const crlf = text.split('\r\n').length - 1;
    this.eol = crlf > 0 && crlf === this.count - 1 ? '\r\n' : '\n';
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
