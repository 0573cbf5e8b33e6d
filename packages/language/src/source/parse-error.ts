import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import type { State } from '../lexer/automaton.js';
import type { RefLexer, RefLexingReport } from '../lexer/lexer.js';

/** Where the parser lost its way: a word that it did not expect, or one behind which something is missing. */
export interface ParseError {
  start: number;
  end: number;
  /** The word. */
  found: string;
  /** The names of the tokens of which one is missing behind the word. */
  missing?: readonly string[];
}

/** Reading a text again for each of a thousand errors would take as long as the errors are many. */
const MOST_READINGS = 20;

type ParserError = ParseResult['parserErrors'][number] & { previousToken?: IToken };

function endOf({ endOffset, startOffset }: IToken): number {
  return (endOffset ?? startOffset) + 1;
}

/** The end of the file stands nowhere: Chevrotain says -1 or NaN. */
function isPlaced({ startOffset }: IToken): boolean {
  return startOffset >= 0;
}

/** The last word of a statement that stops before its end: the author looks there, not at the line behind. */
function unfinished(
  { token, previousToken: last }: ParserError,
  text: string,
  read: (at: number) => State,
): ParseError | undefined {
  if (last === undefined || !isPlaced(last)) return undefined;
  const end = endOf(last);
  const next = isPlaced(token) ? token.startOffset : text.length;
  const isBehindLine = next === text.length || text.slice(end, next).includes('\n');
  if (!isBehindLine || last.image === '{' || last.image === '}') return undefined;
  const state = read(end);
  if (state.accepting) return undefined;
  return { start: last.startOffset, end, found: last.image, missing: [...state.expected] };
}

function unexpected({ token, previousToken }: ParserError): ParseError {
  const atEnd = !isPlaced(token);
  const end = previousToken?.endOffset === undefined ? 0 : previousToken.endOffset + 1;
  const start = atEnd ? Math.max(end - 1, 0) : token.startOffset;
  return { start, end: atEnd ? end : Math.max((token.endOffset ?? start) + 1, start), found: token.image };
}

/** What the parser could not read, in the order of the text. */
export function parseErrors({ parserErrors, lexerReport }: ParseResult, text: string, lexer: RefLexer): ParseError[] {
  const cut = (lexerReport as RefLexingReport | undefined)?.cut;
  const read = (at: number): State => lexer.readAt(text, at, at, cut).before.state;
  return parserErrors.map((error: ParserError, rank) =>
    rank < MOST_READINGS ? (unfinished(error, text, read) ?? unexpected(error)) : unexpected(error),
  );
}
