import { literalContent } from '../../source/text-literal.js';
import { holds, type Stretch, trimmed } from './stretch.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’._][\p{L}\p{M}\p{N}]+)*/gu;
/** The mark of a list item, with its indentation. */
const MARK = /^[ \t]*(?:[-•]|\d{1,9}\.)[ \t\u00a0\u202f]+/;
/** Ends a sentence when a blank and no lower case follow; the colon before a list does not. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["»”)]*(?=\s+[^\s\p{Ll}])/gu;

interface Line extends Stretch {
  text: string;
}

function linesOf(text: string, { start, end }: Stretch): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push({ start: at, end: at + line.length, text: line });
    at += line.length + 1;
  }
  return lines;
}

function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** The lines around the one at `rank`, as far as `stops` does not tell them apart. */
function block(lines: Line[], rank: number, startsNew: (line: Line) => boolean): Stretch {
  let first = rank;
  while (first > 0 && !startsNew(lines[first] as Line) && !isBlank(lines[first - 1] as Line)) first--;
  let last = rank;
  while (last + 1 < lines.length && !isBlank(lines[last + 1] as Line) && !startsNew(lines[last + 1] as Line)) last++;
  return { start: (lines[first] as Line).start, end: (lines[last] as Line).end };
}

function matchAround(text: string, within: Stretch, pattern: RegExp, offset: number): Stretch | undefined {
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const found = { start: within.start + match.index, end: within.start + match.index + match[0].length };
    if (found.start > offset) return undefined;
    if (holds(found, offset)) return found;
  }
  return undefined;
}

function sentence(text: string, part: Stretch, offset: number): Stretch {
  let { start } = part;
  for (const match of text.slice(part.start, part.end).matchAll(SENTENCE_END)) {
    const end = part.start + match.index + match[0].length;
    if (offset <= end) return trimmed(text, { start, end });
    start = end;
  }
  return trimmed(text, { start, end: part.end });
}

/**
 * The stretches of a text literal around an offset, from the smallest: word, sentence, list item without and with its
 * mark, list or paragraph, all that stands between the quotes. `literal` is the text with its quotes.
 */
export function textParts(text: string, literal: Stretch, offset: number): Stretch[] {
  const { content, start } = literalContent(text.slice(literal.start, literal.end));
  const inside = { start: literal.start + start, end: literal.start + start + content.length };
  if (!holds(inside, offset)) return [];
  const lines = linesOf(text, inside);
  const rank = lines.findIndex((line) => holds(line, offset));
  const line = lines[rank];
  if (!line || isBlank(line)) return [trimmed(text, inside), inside];
  const isItem = (one: Line) => MARK.test(one.text);
  const item = trimmed(text, block(lines, rank, isItem));
  const mark = MARK.exec(text.slice(item.start, item.end))?.[0].length ?? 0;
  const words = { start: item.start + mark, end: item.end };
  const paragraph = trimmed(
    text,
    block(lines, rank, () => false),
  );
  const word = matchAround(text, words, WORD, offset);
  return [
    ...(word ? [word] : []),
    ...(holds(words, offset) ? [sentence(text, words, offset), words] : []),
    item,
    paragraph,
    trimmed(text, inside),
    inside,
  ];
}
