import type { IToken } from 'chevrotain';
import type { State } from './automaton.js';
import { endOf } from './issue.js';
import { isTolerated } from './plausible.js';
import { isKeyword, type StatementShape } from './shape.js';

/** What the tokens before a quote say about it. */
export interface Opening {
  /** A text may begin at the quote. */
  readonly expected: boolean;
  /** Offset of bare words that stand where a text should: the quote closes them. */
  readonly from?: number;
  /** One word, which may be a misspelled keyword. */
  readonly isWord?: boolean;
  /** Offset of the first token that was looked at. */
  readonly since: number;
}

/** Tokens before the first one that matters by which it is known. */
const BEFORE = 6;

/**
 * Reads the statements before a quote, to see whether it opens a text or closes one whose opening quote is missing; at
 * most `reach` tokens are looked at.
 */
export function openingBefore(tokens: readonly IToken[], quote: string, shape: StatementShape, reach: number): Opening {
  const { start } = shape.anywhere;
  let state: State | undefined = start;
  let before: State | undefined;
  /** Where bare words began, and what was expected there. */
  let slot: { index: number; state: State } | undefined;
  /** A line that begins like a statement right behind a head that still lacks its text. */
  let doubtful: { index: number; state: State } | undefined;
  const begin = beginning(tokens, quote, shape, reach);
  const since = tokens[Math.max(0, begin - BEFORE)]?.startOffset ?? 0;
  for (let index = begin; index < tokens.length; index++) {
    const token = tokens[index] as IToken;
    const { name } = token.tokenType;
    if (isTolerated(tokens, index)) continue;
    const isText = name === 'TEXTE' && token.image.startsWith(quote);
    if (isText && slot) state = slot.state;
    const placeholder = placeholderEnd(tokens, index);
    const begins = shape.starters.has(name) && isLineStart(tokens, index);
    const readable: boolean = placeholder < 0 && !(state && isWordInText(tokens, index, state, before, start));
    const next: State | undefined = readable ? state?.next(name) : undefined;
    if (begins && state?.expected.has('TEXTE') && (!next || isCapital(token))) doubtful ??= { index, state };
    if (next) {
      before = state;
      state = next;
    } else {
      const found = state && !begins ? slotAt(tokens, index, state, before) : undefined;
      if (state && !begins && doubtful) slot ??= doubtful;
      else if (found !== undefined)
        slot ??= { index: found, state: found < index ? (before as State) : (state as State) };
      before = undefined;
      state = begins ? start.next(name) : undefined;
    }
    if (isText) {
      slot = undefined;
      doubtful = undefined;
    }
    if (placeholder >= 0) index = placeholder;
  }
  const last = tokens.at(-1);
  if (!slot && state && before?.expected.has('TEXTE') && last && isPlainWord(last))
    slot = { index: tokens.length - 1, state: before };
  const expected = state?.expected.has('TEXTE') === true;
  const first = slot && tokens[slot.index];
  return first
    ? { expected, from: first.startOffset, isWord: first === last && first.tokenType.name === 'MOT', since }
    : { expected, since };
}

/** A keyword in the place of a text, amid a line, that begins no statement: `activité A4 Choix techniques`. */
function isWordInText(
  tokens: readonly IToken[],
  index: number,
  state: State,
  before: State | undefined,
  start: State,
): boolean {
  const token = tokens[index] as IToken;
  const { name } = token.tokenType;
  if (!isKeyword(name) || isLineStart(tokens, index) || !state.accepting || !start.next(name)) return false;
  const previous = tokens[index - 1];
  const isBehindWord = previous !== undefined && isPlainWord(previous) && before?.expected.has('TEXTE') === true;
  if (!state.expected.has('TEXTE') && !isBehindWord) return false;
  if (isCapital(token)) return true;
  const follow = tokens[index + 1]?.tokenType.name;
  return follow !== undefined && !start.next(name)?.next(follow);
}

function isCapital(token: IToken): boolean {
  return /^\p{Lu}/u.test(token.image);
}

/** Index of the token at which bare words begin in the place of a text, when a text was expected there. */
function slotAt(tokens: readonly IToken[], index: number, state: State, before: State | undefined): number | undefined {
  let slot = index;
  const previous = tokens[index - 1];
  const current = tokens[index] as IToken;
  const isGlued = previous !== undefined && endOf(previous) === current.startOffset;
  // A capital word was read as the name of an element or of a fragment.
  if (previous && before?.expected.has('TEXTE') && previous.tokenType.name.startsWith('CODE')) {
    if (isPlainWord(previous) || isGlued || !state.expected.has('TEXTE')) slot = index - 1;
  }
  return slot < index || state.expected.has('TEXTE') ? slot : undefined;
}

function isPlainWord(token: IToken): boolean {
  return token.tokenType.name === 'CODE' && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(token.image);
}

function isLineStart(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || (before.endLine ?? 0) < (tokens[index]?.startLine ?? 0);
}

/** Index of the brace that ends `{durée}` or `{activité.n}`, or -1 when no placeholder begins at an index. */
function placeholderEnd(tokens: readonly IToken[], open: number): number {
  if (tokens[open]?.tokenType.name !== '{') return -1;
  for (let index = open + 1; index <= open + 4; index++) {
    const token = tokens[index];
    if (!token || endOf(tokens[index - 1] as IToken) !== token.startOffset) return -1;
    if (token.tokenType.name === '}') return index;
  }
  return -1;
}

/** Index of the first token that matters: behind the last brace, or in the statement of the last text. */
function beginning(tokens: readonly IToken[], quote: string, shape: StatementShape, reach: number): number {
  const first = Math.max(0, tokens.length - reach);
  let isBehindText = false;
  for (let index = tokens.length - 1; index >= first; index--) {
    const token = tokens[index] as IToken;
    const { name } = token.tokenType;
    if (name === '}') {
      const open = [index - 2, index - 3, index - 4].find((one) => placeholderEnd(tokens, one) === index);
      if (open === undefined) return index + 1;
      index = open;
    } else if (name === '{') {
      return index + 1;
    } else if (name === 'TEXTE' && token.image.startsWith(quote)) {
      isBehindText = true;
    } else if (isBehindText && shape.starters.has(name)) {
      return index;
    }
  }
  return first;
}
