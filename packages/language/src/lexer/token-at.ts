import type { IToken, TokenType } from 'chevrotain';

/** A token that stands on one line. */
export function tokenAt(
  type: TokenType,
  image: string,
  startOffset: number,
  startLine: number,
  startColumn: number,
): IToken {
  return {
    image,
    startOffset,
    endOffset: startOffset + image.length - 1,
    startLine,
    endLine: startLine,
    startColumn,
    endColumn: startColumn + image.length - 1,
    tokenTypeIdx: type.tokenTypeIdx as number,
    tokenType: type,
  };
}
