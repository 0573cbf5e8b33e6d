import type { IToken } from 'chevrotain';
import type { LangiumCoreServices, LeafCstNode } from 'langium';
import type { SourceLines } from './source-lines.js';

/** The services that the formatter takes from the language. */
export type FormatServices = LangiumCoreServices;

export type PieceKind = 'token' | 'text' | 'line-comment' | 'block-comment' | 'placeholder' | 'unreadable';

/** A stretch of the source that is no blank: a raw token, a comment, `…`, or characters that no token matches. */
export interface Piece {
  kind: PieceKind;
  start: number;
  /** Offset behind the last character. */
  end: number;
  /** The first and the last line it stands on. */
  line: number;
  lastLine: number;
  token?: IToken;
  /** What the parser made of the token; missing when the lexer's repair or the parser passed over it. */
  leaf?: LeafCstNode;
}

const HIDDEN_KINDS: Record<string, PieceKind> = {
  COMMENTAIRE: 'line-comment',
  COMMENTAIRE_BLOC: 'block-comment',
  A_COMPLETER: 'placeholder',
};

/**
 * Reads the pieces of a text in order. The tokens are those before the lexer's repair: what the author wrote, not what
 * the parser saw.
 */
export function readPieces(text: string, lines: SourceLines, services: FormatServices): Piece[] {
  const raw = services.parser.Lexer.tokenize(text, { mode: 'partial' });
  const pieces: Piece[] = [];
  const add = (kind: PieceKind, start: number, end: number, token?: IToken) => {
    const line = lines.lineOf(start);
    pieces.push({ kind, start, end, line, lastLine: lines.lineOf(Math.max(end - 1, start)), ...(token && { token }) });
  };
  const addToken = (token: IToken, kind: PieceKind) => {
    add(kind, token.startOffset, token.startOffset + token.image.length, token);
  };
  for (const token of raw.tokens) addToken(token, token.tokenType.name === 'TEXTE' ? 'text' : 'token');
  for (const token of raw.hidden) addToken(token, HIDDEN_KINDS[token.tokenType.name] ?? 'unreadable');
  for (const error of raw.errors) add('unreadable', error.offset, error.offset + error.length);
  return pieces.sort((a, b) => a.start - b.start);
}

export function isComment(piece: Piece): boolean {
  return piece.kind === 'line-comment' || piece.kind === 'block-comment';
}

/** Whether the lexer leaves a piece out of the parser's sight. */
export function isHidden(piece: Piece): boolean {
  return isComment(piece) || piece.kind === 'placeholder';
}
