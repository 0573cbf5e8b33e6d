import { type FormatEdit, applyEdits } from './edit.js';
import type { FormatServices } from './piece.js';
import { printEdits } from './printer.js';
import { sameTree } from './same-tree.js';
import { sameWords } from './same-words.js';
import { type FormatSource, readSource } from './source.js';

export interface Formatted {
  text: string;
  /** What leads from the source to `text`, in order, as few characters as possible. */
  edits: FormatEdit[];
  /** The result would not have meant the same, and the source was kept: a defect of the formatter, which tests look for. */
  refused: boolean;
}

export interface FormatOptions {
  /** Compare the meaning of the result with that of the source (the default); only tests go without. */
  guard?: boolean;
}

/** Whether the lexer reads a text, alone, as one closed text. */
function wholeText(services: FormatServices): (image: string) => boolean {
  return (image) => {
    const { tokens, errors } = services.parser.Lexer.tokenize(image, { mode: 'partial' });
    const [token] = tokens;
    const payload = token?.payload as { closed?: boolean; innerQuote?: number } | undefined;
    const closed = payload?.closed === true && payload.innerQuote === undefined;
    return tokens.length === 1 && errors.length === 0 && token?.image === image && closed;
  };
}

function keepsMeaning(source: FormatSource, text: string, services: FormatServices): boolean {
  if (!source.sound) return sameWords(source.text, text, services);
  const { value, parserErrors, lexerErrors } = services.parser.LangiumParser.parse(text);
  return parserErrors.length === 0 && lexerErrors.length === 0 && sameTree(source.root, value);
}

/**
 * Brings a `.ref` text into canonical form. Comments and every word stay, and the meaning too; lines with a syntax
 * error are left as they are, the rest is formatted. Never throws. Source of the form: langage.md, worked example.
 */
export function formatDocument(text: string, services: FormatServices, options: FormatOptions = {}): Formatted {
  const source = readSource(text, services);
  const edits = printEdits(source, wholeText(services));
  if (edits.length === 0) return { text, edits, refused: false };
  const formatted = applyEdits(text, edits);
  if (options.guard !== false && !keepsMeaning(source, formatted, services)) return { text, edits: [], refused: true };
  return { text: formatted, edits, refused: false };
}

/** The edits that format the lines of a range (offsets); the rest of the file stays. */
export function formatRange(text: string, range: { start: number; end: number }, services: FormatServices): FormatEdit[] {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(range.end - 1, range.start));
  const end = lineEnd < 0 ? text.length : lineEnd;
  return formatDocument(text, services).edits.filter((edit) => edit.start <= end && edit.end >= start);
}
