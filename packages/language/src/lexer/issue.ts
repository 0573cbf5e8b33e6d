import type { IToken } from 'chevrotain';

/** A mistake that the lexer repaired: which rule it breaks, where, and what to tell the author. */
export interface LexIssue {
  rule: 'LEX-01' | 'LEX-02' | 'LEX-03' | 'LEX-04' | 'LEX-05' | 'SYN-01' | 'SYN-02' | 'SYN-03' | 'SYN-04';
  start: number;
  end: number;
  params: Record<string, string>;
  /** Replaces `start..end` of the fix's own range. */
  fix?: { start: number; end: number; text: string };
}

export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
