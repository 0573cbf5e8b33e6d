import { issuesOf } from '../lexer/lexer.js';
import { parseText } from '../parser/parse-text.js';
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
  const { value, parserErrors, lexerErrors, lexerReport } = parseText(services, text);
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

/** Whether a text with some edits made says the same: the same tree, or the same mistakes in the same places. */
function saysTheSame(text: string, edits: readonly FormatEdit[], services: FormatServices): boolean {
  const formatted = applyEdits(text, edits);
  const read = readSource(text, services);
  const source = read('line');
  if (source.sound) return meansTheSame(source, formatted, services, new TextChecks(services).same);
  const again = readSource(formatted, services);
  return REACHES.some((reach) => sameReading(read(reach), again(reach)));
}

/** The edits that touch the lines of a range (offsets). */
function editsWithin(text: string, edits: readonly FormatEdit[], range: { start: number; end: number }): FormatEdit[] {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(range.end - 1, range.start));
  const end = lineEnd < 0 ? text.length : lineEnd;
  return edits.filter((edit) => edit.start <= end && edit.end >= start);
}

/**
 * Formats the lines of a range (offsets); the rest of the file stays. Refused like the whole when these edits alone would change
 * what the text says.
 */
export function formatRange(text: string, range: { start: number; end: number }, services: FormatServices): Formatted {
  const whole = formatDocument(text, services);
  const edits = editsWithin(text, whole.edits, range);
  if (edits.length === whole.edits.length) return whole;
  if (edits.length === 0) return { ...whole, text, edits };
  const isSafe = saysTheSame(text, edits, services);
  return isSafe ? { text: applyEdits(text, edits), edits, refused: false } : { text, edits: [], refused: true };
}
