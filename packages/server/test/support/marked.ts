import type { Position, Range } from 'vscode-languageserver-protocol';

/** A `.ref` text without its marks, and the places that they name. */
export interface Marked {
  text: string;
  /** The first `‸`. */
  cursor: Position;
  cursors: Position[];
  /** `⟪…⟫` or `⟪label|…⟫`, in the order of their starts. */
  ranges: { label?: string; range: Range }[];
}

const LABEL = /^([\p{L}\d_-]+)\|/u;

/**
 * Reads a text with marks: `‸` is a cursor, `⟪…⟫` a range, `⟪label|…⟫` a range with a label; ranges may hold each other.
 * Asking for the cursor of a text that has none throws.
 */
export function marked(source: string): Marked {
  let text = '';
  let line = 0;
  let column = 0;
  const cursors: Position[] = [];
  const ranges: Marked['ranges'] = [];
  const open: Marked['ranges'] = [];
  const here = (): Position => ({ line, character: column });
  for (let at = 0; at < source.length; at++) {
    const char = source[at] as string;
    if (char === '‸') cursors.push(here());
    else if (char === '⟪') {
      const label = LABEL.exec(source.slice(at + 1))?.[1];
      if (label !== undefined) at += label.length + 1;
      const range = { ...(label !== undefined && { label }), range: { start: here(), end: here() } };
      open.push(range);
      ranges.push(range);
    } else if (char === '⟫') {
      const closed = open.pop();
      if (!closed) throw new Error('⟫ without ⟪');
      closed.range.end = here();
    } else {
      text += char;
      if (char === '\n') {
        line++;
        column = 0;
      } else column++;
    }
  }
  if (open.length) throw new Error('⟪ without ⟫');
  return {
    text,
    cursors,
    ranges,
    get cursor() {
      const [first] = cursors;
      if (!first) throw new Error('no ‸ in the text');
      return first;
    },
  };
}
