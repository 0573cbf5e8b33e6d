import { issuesOf } from '../lexer/lexer.js';
import type { TextCheck } from './canonical-text.js';
import { applyEdits, type FormatEdit } from './edit.js';
import { REACHES } from './frozen-lines.js';
import type { FormatServices } from './piece.js';
import { printEdits } from './printer.js';
import { sameReading } from './same-reading.js';
import { sameTree } from './same-tree.js';
import { type FormatSource, readSource } from './source.js';
import { TextChecks } from './text-check.js';

export interface Formatted {
  text: string;
  /** What leads from the source to `text`, in order, as few characters as possible. */
  edits: FormatEdit[];
  /** The result would not have meant the same, and the source was kept: a defect of the formatter, which tests look for. */
  refused: boolean;
}

function meansTheSame(source: FormatSource, text: string, services: FormatServices, sameText: TextCheck): boolean {
  const { value, parserErrors, lexerErrors, lexerReport } = services.parser.LangiumParser.parse(text);
  const issues = issuesOf({ tokens: [], hidden: [], errors: [], ...(lexerReport && { report: lexerReport }) });
  return parserErrors.length + lexerErrors.length + issues.length === 0 && sameTree(source.root, value, sameText);
}

/**
 * Formats without the last word of the guard, for the tests: `safe` tells what the guard would have said. In a file
 * with mistakes the lines around them are left alone as far as it takes for the file to read the same.
 */
export function formatUnguarded(
  text: string,
  services: FormatServices,
): { text: string; edits: FormatEdit[]; safe: boolean } {
  const read = readSource(text, services);
  const checks = new TextChecks(services);
  let attempt = { text, edits: [] as FormatEdit[], safe: true };
  for (const reach of REACHES) {
    const source = read(reach);
    const edits = printEdits(source, checks.mayBecome);
    const formatted = applyEdits(text, edits);
    if (edits.length === 0) return { text, edits, safe: true };
    const safe = source.sound
      ? meansTheSame(source, formatted, services, checks.same)
      : sameReading(source, readSource(formatted, services)(reach));
    attempt = { text: formatted, edits, safe };
    if (safe || source.sound) break;
  }
  return attempt;
}

/**
 * Brings a `.ref` text into canonical form. Comments and every word stay, and the meaning too; lines with a syntax
 * error are left as they are, the rest is formatted. Never throws. Source of the form: langage.md, worked example.
 */
export function formatDocument(text: string, services: FormatServices): Formatted {
  const { safe, ...formatted } = formatUnguarded(text, services);
  return safe ? { ...formatted, refused: false } : { text, edits: [], refused: true };
}

/** The edits that format the lines of a range (offsets); the rest of the file stays. */
export function formatRange(
  text: string,
  range: { start: number; end: number },
  services: FormatServices,
): FormatEdit[] {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(range.end - 1, range.start));
  const end = lineEnd < 0 ? text.length : lineEnd;
  return formatDocument(text, services).edits.filter((edit) => edit.start <= end && edit.end >= start);
}
