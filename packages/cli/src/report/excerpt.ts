import type { Finding } from '@referentiel/language';
import { printable } from '../printable.js';

const WIDTH = 110;
const BEFORE = 30;

/** Letters and signs of which each is a character for its reader too: nearly all lines hold nothing else. */
const SINGLE = /^[\u0020-\u02ff\u2010-\u2027\u202f-\u205e\u20ac]*$/;

/** How many characters a reader sees: a decomposed accent or an emoji is one. */
function width(text: string): number {
  if (SINGLE.test(text)) return text.length;
  // Made at need: the first use of `Intl` costs as much as checking a page.
  return [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)].length;
}

let split: { text: string; lines: string[] } | undefined;

/** The lines of a text; findings come file by file, so those of the last one are kept. */
function linesOf(text: string): string[] {
  if (split?.text !== text) split = { text, lines: text.split(/\r\n|\n|\r/) };
  return split.lines;
}

/** The line of a finding with what is meant underlined; a long line is cut around it. */
export function excerpt({ place }: Finding, text: string): string[] {
  const { start, end } = place.range;
  const line = printable((linesOf(text)[start.line] ?? '').replaceAll('\t', ' '));
  const from = Math.max(0, Math.min(start.character - BEFORE, line.length - WIDTH));
  const to = Math.min(line.length, from + WIDTH);
  const last = Math.min(end.line === start.line ? end.character : line.length, to);
  const number = String(start.line + 1);
  const cut = from > 0 ? '…' : '';
  const before = width(cut + line.slice(from, start.character));
  const meant = Math.max(1, width(line.slice(start.character, last)));
  return [
    `${number} │ ${cut}${line.slice(from, to)}${to < line.length ? '…' : ''}`,
    `${' '.repeat(number.length)} │ ${' '.repeat(before)}${'~'.repeat(meant)}`,
  ];
}
