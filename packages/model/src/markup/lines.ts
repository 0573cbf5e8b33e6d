/** A line of a text without its indentation; `offset` is where `text` starts in the raw text. */
export interface Line {
  text: string;
  indent: number;
  offset: number;
}

const LINE_BREAK = /\r\n|\n|\r/g;

function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number) => {
    const line = raw.slice(start, end);
    const text = line.replace(/^[ \t]+/, '');
    const indent = line.length - text.length;
    lines.push({ text: text.replace(/(?<![ \t])[ \t]+$/, ''), indent, offset: start + indent });
  };
  for (const match of raw.matchAll(LINE_BREAK)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(raw.length);
  return lines;
}

/** `- `, `• `: a list item; the blank after the mark may be a no-break space, as Word pastes it. */
export const BULLET = /^[-•][ \t\u00a0\u202f]+(?=\S)/;
/** `1. `: a numbered item, where one may start. */
export const NUMBER = /^(\d{1,9})\.[ \t\u00a0\u202f]+(?=\S)/;

function lowestIndent(lines: Line[]): number {
  return lines.reduce((lowest, line) => (line.text ? Math.min(lowest, line.indent) : lowest), Number.POSITIVE_INFINITY);
}

/**
 * The lines of a text. With `dedent`, as between the quotes of a source file, the common indentation is dropped; the
 * first line, which stands behind the opening quote, has none of its own, and when it is a list item the other items
 * at the lowest indentation are its siblings.
 */
export function linesOf(raw: string, dedent: boolean): Line[] {
  const lines = splitLines(raw);
  if (!dedent) return lines;
  const [first, ...rest] = lines;
  if (!first) return lines;
  first.indent = 0;
  const common = lowestIndent(rest);
  for (const line of rest) line.indent = line.text ? line.indent - common : 0;
  return lines;
}
