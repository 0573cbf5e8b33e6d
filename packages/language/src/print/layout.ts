import type { Corps, Piece, Statement } from './statement.js';
import { textLiteral, titleLiteral } from './text-literal.js';

const STEP = '    ';
/** How long a line may be for a body to stay on it. */
const LINE = 100;

/** `{ préparation 21 h motif "…" }`, or undefined when it does not fit behind `before`. */
function onOneLine({ corps }: Corps, before: string, indent: string): string | undefined {
  const inside = corps.map((statement) => layoutStatement(statement, indent)).map((text) => text.trimStart());
  const line = `{ ${inside.join(' ')} }`;
  const start = before.length - before.lastIndexOf('\n') - 1;
  return line.includes('\n') || start + line.length + 1 > LINE ? undefined : line;
}

function layoutBody(body: Corps, before: string, indent: string): string {
  const short = body.compact ? onOneLine(body, before, indent) : undefined;
  return short ?? `{\n${layoutStatements(body.corps, indent + STEP)}\n${indent}}`;
}

function layoutPiece(piece: Piece, before: string, indent: string): string {
  if (typeof piece === 'string') return piece;
  if ('titre' in piece) return titleLiteral(piece.titre);
  if ('prose' in piece) return textLiteral(piece.prose, before, indent);
  return layoutBody(piece, before, indent);
}

/** One statement, its first line indented. */
function layoutStatement(statement: Statement, indent: string): string {
  let out = indent;
  statement.pieces.forEach((piece, rank) => {
    if (rank && piece !== ',') out += ' ';
    out += layoutPiece(piece, out, indent);
  });
  return out;
}

function isApart(before: Statement, above: string, statement: Statement, below: string): boolean {
  if (before.grand && above.includes('\n')) return true;
  if (statement.grand && below.includes('\n')) return true;
  return (before.grand || statement.grand) && before.genre !== statement.genre;
}

/** Statements one under another: a blank line around the elements that take several lines, and between kinds of elements. */
export function layoutStatements(statements: Statement[], indent = ''): string {
  const texts = statements.map((statement) => layoutStatement(statement, indent));
  return texts
    .map((text, rank) => {
      const before = statements[rank - 1];
      const apart = before && isApart(before, texts[rank - 1] as string, statements[rank] as Statement, text);
      return apart ? `\n${text}` : text;
    })
    .join('\n');
}
