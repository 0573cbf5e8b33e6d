/** A line of a text without its indentation; `offset` is where `text` starts in the raw text. */
export interface Line {
  text: string;
  indent: number;
  offset: number;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Read by hand, character by character: each text of each file comes here at each keystroke. */
function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; ; ) {
    let first = start;
    while (isBlank(raw.charCodeAt(first))) first++;
    let end = first;
    let last = first;
    for (; end < raw.length; end++) {
      const code = raw.charCodeAt(end);
      if (code === LINE_FEED || code === RETURN) break;
      if (!isBlank(code)) last = end + 1;
    }
    lines.push({ text: raw.slice(first, last), indent: first - start, offset: first });
    if (end >= raw.length) return lines;
    start = end + (raw.charCodeAt(end) === RETURN && raw.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
  }
}

/** `- `, `• `: a list item; the blank after the mark may be a no-break space, as Word pastes it. */
export const BULLET = /^[-•][ \t\u00a0\u202f]+(?=\S)/;
/** `1. `: a numbered item, where one may start. */
export const NUMBER = /^(\d{1,9})\.[ \t\u00a0\u202f]+(?=\S)/;

/** That of the lines behind the first one. */
function lowestIndent(lines: readonly Line[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let rank = 1; rank < lines.length; rank++) {
    const { text, indent } = lines[rank] as Line;
    if (text && indent < lowest) lowest = indent;
  }
  return lowest;
}

/**
 * The lines of a text. With `dedent`, as between the quotes of a source file, the common indentation is dropped; the
 * first line, which stands behind the opening quote, has none of its own, and when it is a list item the other items
 * at the lowest indentation are its siblings.
 */
export function linesOf(raw: string, dedent: boolean): Line[] {
  const lines = splitLines(raw);
  if (!dedent) return lines;
  const common = lowestIndent(lines);
  lines.forEach((line, rank) => {
    line.indent = rank && line.text ? line.indent - common : 0;
  });
  return lines;
}
