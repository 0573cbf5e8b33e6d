import { splitLines, widthOf } from './source-lines.js';

/**
 * A comment without trailing blanks. The lines of a block comment that moves `shift` columns move with it; their
 * drawing is the author's.
 */
export function canonicalComment(image: string, shift: number, eol: string): string {
  const [first = '', ...rest] = splitLines(image);
  const moved = rest.map((line) => {
    const text = line.trimEnd();
    if (!text || shift === 0) return text;
    const inner = text.replace(/^[ \t]+/, '');
    const indent = widthOf(text.slice(0, text.length - inner.length));
    return ' '.repeat(Math.max(indent + shift, 0)) + inner;
  });
  return [first.trimEnd(), ...moved].join(eol);
}
