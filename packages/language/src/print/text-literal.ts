import { type Prose, printProse, printTitle } from '@referentiel/model';
import statements from '../lexer/generated/statements.json' with { type: 'json' };
import { TextScanner } from '../lexer/text-scanner.js';

let lexed: TextScanner | undefined;

/** The lexer's own way to find where a text ends; of the grammar, only its words: printing needs no parser. */
function scanner(): TextScanner {
  lexed ??= new TextScanner({ ...statements, starters: new Set(statements.starters) });
  return lexed;
}

/** Whether the lexer, behind `before`, reads the literal as one text to its last quote. */
function isReadWhole(before: string, literal: string): boolean {
  const { end, closed, innerQuote } = scanner().find(`${before}${literal}\n}\n`, before.length);
  return closed && innerQuote === undefined && end === before.length + literal.length;
}

/** A title between quotes. */
export function titleLiteral(titre: string): string {
  return `"${printTitle(titre)}"`;
}

function isList(prose: Prose): boolean {
  return prose.blocs.some((bloc) => bloc.genre === 'liste');
}

/** The markup between `quotes`: on the line, or on lines of its own one step deeper than `indent`. */
function quoted(markup: string, quotes: string, block: boolean, indent: string): string {
  if (!block) return quotes + markup + quotes;
  const lines = markup.split('\n').map((line) => (line ? `${indent}    ${line}` : ''));
  return [quotes, ...lines, indent + quotes].join('\n');
}

/**
 * A text between quotes as it stands behind `before` on a line indented by `indent`. Straight quotes inside ask for
 * `"""`, or for escapes where `"""` cannot hold them. The lexer never cuts what is written: it is asked first.
 */
export function textLiteral(prose: Prose, before: string, indent: string): string {
  const markup = printProse(prose);
  const block = markup.includes('\n') || isList(prose);
  const triple = !markup.includes('"""') && !markup.startsWith('"') && !markup.endsWith('"');
  const escaped = quoted(markup.replaceAll('"', '\\"'), '"', block, indent);
  if (!markup.includes('"')) return quoted(markup, '"', block, indent);
  const candidate = triple ? quoted(markup, '"""', block, indent) : escaped;
  return isReadWhole(before, candidate) ? candidate : escaped;
}
