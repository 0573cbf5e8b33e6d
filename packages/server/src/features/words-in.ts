import type { Range } from '../protocol.js';

/** Shorter words stand in too many places to lead anywhere. */
const SHORTEST = 12;
/** What is enough to know a text by: the printer may have put a mark or an escape further on. */
const ENOUGH = 60;

/** Finds where some words stand in a text, however its lines are broken. */
export type FindWords = (words: string) => Range | undefined;

/** The start of a text on one line; the offset of each of its characters in the text. */
function collapsed(text: string): { line: string; offsets: number[] } {
  const offsets: number[] = [];
  let line = '';
  for (const { 0: piece, index } of text.matchAll(/\S+/g)) {
    if (line) {
      offsets.push(index - 1);
      line += ' ';
    }
    for (let at = 0; at < piece.length; at++) offsets.push(index + at);
    line += piece;
  }
  return { line, offsets };
}

/** Looks up words in a text again and again; the first place counts. Too few words are found nowhere. */
export function wordsIn(text: string): FindWords {
  const { line, offsets } = collapsed(text);
  const position = (offset: number) => {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
  };
  return (words) => {
    const sought = words.replace(/\s+/g, ' ').trim().slice(0, ENOUGH).trimEnd();
    const at = sought.length < SHORTEST ? -1 : line.indexOf(sought);
    if (at < 0) return undefined;
    const start = offsets[at] as number;
    const end = (offsets[at + sought.length - 1] as number) + 1;
    return { start: position(start), end: position(end) };
  };
}
