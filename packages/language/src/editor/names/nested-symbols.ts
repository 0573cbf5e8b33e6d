import type { Range } from '@referentiel/model';
import type { DocumentSymbol } from 'vscode-languageserver-types';

type Point = Range['start'];

function compare(one: Point, other: Point): number {
  return one.line - other.line || one.character - other.character;
}

function holds(outer: Range, inner: Range): boolean {
  const isSame = compare(outer.start, inner.start) === 0 && compare(outer.end, inner.end) === 0;
  return !isSame && compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

/** Puts symbols one inside the other as their ranges are, in the order of the text. */
export function nestedSymbols(flat: readonly DocumentSymbol[]): DocumentSymbol[] {
  const ordered = [...flat].sort((a, b) => compare(a.range.start, b.range.start) || compare(b.range.end, a.range.end));
  const roots: DocumentSymbol[] = [];
  const around: DocumentSymbol[] = [];
  for (const symbol of ordered) {
    while (around.length && !holds((around.at(-1) as DocumentSymbol).range, symbol.range)) around.pop();
    const holder = around.at(-1);
    if (!holder) roots.push(symbol);
    else if (holder.children) holder.children.push(symbol);
    else holder.children = [symbol];
    around.push(symbol);
  }
  return roots;
}

/** A range that holds itself and others. */
export function spanning(ranges: readonly [Range, ...Range[]]): Range {
  return ranges.reduce((all, { start, end }) => ({
    start: compare(start, all.start) < 0 ? start : all.start,
    end: compare(end, all.end) > 0 ? end : all.end,
  }));
}
