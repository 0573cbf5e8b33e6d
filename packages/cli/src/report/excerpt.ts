import type { Finding } from '@referentiel/language';

const WIDTH = 110;
const BEFORE = 30;

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** How many characters a reader sees: a decomposed accent or an emoji is one. */
function width(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** The line of a finding with what is meant underlined; a long line is cut around it. */
export function excerpt({ place }: Finding, text: string): string[] {
  const { start, end } = place.range;
  const line = (text.split(/\r\n|\n|\r/)[start.line] ?? '').replaceAll('\t', ' ');
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
