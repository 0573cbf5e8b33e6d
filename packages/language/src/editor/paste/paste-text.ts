import type { Position } from 'vscode-languageserver-types';
import { eolOf } from '../actions/insert-statement.js';
import type { EditorContext } from '../context.js';
import { cleanText } from './clean-text.js';
import { type PastePlace, pastePlace } from './paste-place.js';
import { isSourceText } from './source-text.js';

const STEP = '    ';
/** A longer text stands on lines of its own. */
const LINE = 90;

export interface Pasted {
  text: string;
  html?: string;
  /** Where it will stand; without it, between quotes at the margin. */
  position?: Position;
}

function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => (line ? indent + line : ''));
}

/** A new text between quotes: on the line when it is one short paragraph, else on lines of its own. */
function literal(lines: readonly string[], indent: string): string[] {
  const [only = '', ...others] = lines;
  if (!others.length && only.length <= LINE && !/^(?:-|\d+\.) /.test(only)) return [`"${only}"`];
  return ['"', ...indented(lines, indent + STEP), `${indent}"`];
}

/** Lines that join those of a text: paragraphs and lists do not run into the words around them. */
function within(lines: readonly string[], { indent, before, after }: PastePlace): string[] {
  const [first = '', ...others] = lines;
  if (!others.length && !/^(?:-|\d+\.) /.test(first)) return [first];
  const isList = /^(?:-|\d+\.) /.test(first);
  return [
    ...(before && isList ? ['', indent + first] : [first]),
    ...indented(others, indent),
    ...(after ? ['', indent] : []),
  ];
}

/** A mark before the only words of a competence or a title was the mark of its line in a table, not a list. */
function withoutLoneMark(lines: readonly string[], { inside, isStatement, empty }: PastePlace): readonly string[] {
  const [only = '', ...others] = lines;
  const isWhole = isStatement && (empty || inside === 'source');
  return isWhole && !others.length ? [only.replace(/^- /, '')] : lines;
}

function placed(clean: readonly string[], place: PastePlace): string[] {
  const lines = withoutLoneMark(clean, place);
  if (place.inside === 'source') return literal(lines, place.indent);
  if (place.inside === 'title') {
    return [
      lines
        .filter(Boolean)
        .map((line) => line.trim().replace(/^- /, ''))
        .join(' '),
    ];
  }
  const isBlock = lines.length > 1 || /^(?:-|\d+\.) /.test(lines[0] ?? '');
  if (place.empty && isBlock && !place.before) return ['', ...indented(lines, place.indent + STEP), place.indent];
  return within(lines, place);
}

/**
 * Text of the clipboard as it goes into a document at a place: cleaned, and between quotes of its own where none are
 * around it. Text that is written in the language already stays as it is.
 */
export function pasteText(context: EditorContext, { text, html, position }: Pasted): string {
  if (isSourceText(text, context.snapshot.services)) return text;
  const lines = cleanText(text, html);
  if (!lines.length) return '';
  const eol = eolOf(context.file);
  return position ? placed(lines, pastePlace(context, position)).join(eol) : lines.join(eol);
}
