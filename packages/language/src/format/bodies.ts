import type { IToken } from 'chevrotain';
import type { Piece } from './piece.js';
import type { SourceLines } from './source-lines.js';

/** Where a piece stands among the bodies. */
export interface Nesting {
  /** How many bodies are open around its statement; a brace belongs to the statement whose body it bounds. */
  depth: number;
  /** The innermost body around it (a brace: its own) has both braces on one line of the source. */
  inline: boolean;
}

function isBrace(token: IToken): boolean {
  return token.tokenType.name === '{' || token.tokenType.name === '}';
}

/** For each opening brace, by its index: whether its closing brace is on the same line. */
function inlineBodies(braces: readonly IToken[], lines: SourceLines): boolean[] {
  const inline: boolean[] = [];
  const open: number[] = [];
  braces.forEach((brace, index) => {
    if (brace.tokenType.name === '{') open.push(index);
    else {
      const opening = open.pop();
      if (opening === undefined) return;
      const start = (braces[opening] as IToken).startOffset;
      inline[opening] = lines.lineOf(start) === lines.lineOf(brace.startOffset);
    }
  });
  return inline;
}

/**
 * Places each piece among the bodies that `tokens` bound: the repaired tokens when the file has mistakes, so that one
 * forgotten brace does not shift all that follows.
 */
export function nestings(pieces: readonly Piece[], tokens: readonly IToken[], lines: SourceLines): Nesting[] {
  const braces = tokens.filter(isBrace);
  const inline = inlineBodies(braces, lines);
  const stack: boolean[] = [];
  let next = 0;
  const take = () => {
    if (braces[next]?.tokenType.name === '{') stack.push(inline[next] ?? false);
    else stack.pop();
    next++;
  };
  return pieces.map((piece) => {
    const isDue = (brace: IToken) =>
      brace.startOffset < piece.start || (brace.startOffset === piece.start && brace.image === '');
    while (next < braces.length && isDue(braces[next] as IToken)) take();
    const brace = braces[next];
    const here = brace?.startOffset === piece.start ? brace.tokenType.name : undefined;
    if (here === '{') return { depth: stack.length, inline: inline[next] ?? false };
    return { depth: here === '}' ? Math.max(stack.length - 1, 0) : stack.length, inline: stack.at(-1) ?? false };
  });
}
