import { type Piece, piecesOf } from '../support/language.ts';
import type { Random } from '../support/random.ts';
import type { Pool } from './grow.ts';

/** A text with something else in the place of a stretch. */
export function splice(text: string, start: number, end: number, middle: string): string {
  return text.slice(0, start) + middle + text.slice(end);
}

/** Some words in a row. */
export function stretch(text: string, random: Random, most: number): { start: number; end: number } | undefined {
  const pieces = piecesOf(text);
  if (!pieces.length) return undefined;
  const from = random.below(pieces.length);
  const until = Math.min(pieces.length - 1, from + random.below(most));
  return { start: (pieces[from] as Piece).start, end: (pieces[until] as Piece).end };
}

/** Whole lines in a row, with their ends. */
export function lines(text: string, random: Random, most: number): { start: number; end: number } {
  const at = random.below(text.length + 1);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  let end = start;
  for (let left = random.few(most); left > 0 && end < text.length; left--) {
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next + 1;
  }
  return { start, end };
}

/** A statement with its body: from the beginning of the line of a brace to the brace that closes it. */
export function block(text: string, random: Random): { start: number; end: number } | undefined {
  const pieces = piecesOf(text);
  const opens = pieces.flatMap(({ kind }, rank) => (kind === '{' ? [rank] : []));
  if (!opens.length) return undefined;
  const open = random.pick(opens);
  let depth = 0;
  for (let rank = open; rank < pieces.length; rank++) {
    const { kind, end } = pieces[rank] as Piece;
    depth += kind === '{' ? 1 : kind === '}' ? -1 : 0;
    if (depth === 0) return { start: text.lastIndexOf('\n', (pieces[open] as Piece).start) + 1, end };
  }
  return undefined;
}

/** Somewhere between two words. */
export function gap(text: string, random: Random): number {
  const pieces = piecesOf(text);
  return pieces.length ? (random.pick(pieces)[random.chance(0.5) ? 'start' : 'end'] as number) : 0;
}

/** Anywhere at all, often inside a text. */
export function anywhere(text: string, random: Random): number {
  return random.below(text.length + 1);
}

export function poolOf(text: string): Pool {
  const named = (kind: string) =>
    piecesOf(text)
      .filter((piece) => piece.kind === kind)
      .map(({ start, end }) => text.slice(start, end));
  return { codes: named('CODE'), texts: named('TEXTE') };
}

/** Puts something in the place of one word of some kind. */
export function replaceOne(text: string, random: Random, kinds: RegExp, by: (old: string) => string): string {
  const found = piecesOf(text).filter(({ kind }) => kinds.test(kind));
  if (!found.length) return text;
  const { start, end } = random.pick(found);
  return splice(text, start, end, by(text.slice(start, end)));
}
