import type { IToken } from 'chevrotain';
import type { StatementShape } from './shape.js';

/** How far a stretch of tokens can be read as statements. */
export interface Reach {
  /** Index of the first token that cannot be read, or behind the last one. */
  readonly end: number;
  /** Whether a text or a brace was read: prose hardly ever has one where the grammar wants it. */
  readonly sure: boolean;
}

/** Reads the rest of a line from a token on, whatever body it stands in, up to its first text or brace. */
export function reach(tokens: readonly IToken[], from: number, shape: StatementShape): Reach {
  const line = tokens[from]?.startLine;
  let state = shape.anywhere.start;
  let index = from;
  for (; tokens[index]?.startLine === line; index++) {
    const name = (tokens[index] as IToken).tokenType.name;
    const next = state.next(name);
    if (next && (name === 'TEXTE' || name === '{')) return { end: index, sure: true };
    if (name === '}') break;
    if (isTolerated(tokens, index)) continue;
    if (!next) return { end: index, sure: false };
    state = next;
  }
  return { end: index, sure: false };
}

/** Whether a statement can be read from a token to the end of its line, or to a text or a brace. */
export function isPlausible(tokens: readonly IToken[], from: number, shape: StatementShape): boolean {
  const { end, sure } = reach(tokens, from, shape);
  const behind = tokens[end];
  return sure || !behind || behind.tokenType.name === '}' || behind.startLine !== tokens[from]?.startLine;
}

/** `;` at the end of a statement and `:` or a dash before a text mean nothing. */
export function isTolerated(tokens: readonly IToken[], index: number): boolean {
  const token = tokens[index] as IToken;
  if (token.image === ';') return true;
  const isMark = token.image === ':' || token.tokenType.name === 'TIRET';
  return isMark && tokens[index + 1]?.tokenType.name === 'TEXTE';
}
