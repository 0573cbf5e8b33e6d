import type { IToken } from 'chevrotain';

/** A mistake that the lexer repaired: which rule it breaks, where, and what to tell the author. */
export interface LexIssue {
  rule: `LEX-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}` | `SYN-0${1 | 2 | 3 | 4}`;
  start: number;
  end: number;
  params: Record<string, string>;
  /** Replaces `start..end` of the fix's own range. */
  fix?: { start: number; end: number; text: string };
}

export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
