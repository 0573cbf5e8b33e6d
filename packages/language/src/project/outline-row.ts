import type { Place } from '@referentiel/model';
import type { FileOutline } from '../workspace/outline.js';

/** Lines and characters of the start and of the end. */
type Range = [number, number, number, number];

type Head = [name: string, code: string | null, ...Range];

/** An outline without names of fields, and without the URI of its file: its certifications one after the other. */
export type OutlineRow = readonly [
  heads: readonly (string | number | null)[],
  dans: readonly [nom: string, ...Range] | 0,
  draft: Range | 0,
];

const HEAD = 6;

function rangeOf({ range: { start, end } }: Place): Range {
  return [start.line, start.character, end.line, end.character];
}

function placeIn(uri: string, [fromLine, from, toLine, to]: Range): Place {
  return { uri, range: { start: { line: fromLine, character: from }, end: { line: toLine, character: to } } };
}

export function outlineRow({ heads, dans, draft }: FileOutline): OutlineRow {
  return [
    heads.flatMap(({ name, code, place }): Head => [name, code ?? null, ...rangeOf(place)]),
    dans ? [dans.nom, ...rangeOf(dans.place)] : 0,
    draft ? rangeOf(draft) : 0,
  ];
}

export function outlineFrom([values, dans, draft]: OutlineRow, uri: string): FileOutline {
  const heads = [];
  for (let at = 0; at < values.length; at += HEAD) {
    const [name, code, ...range] = values.slice(at, at + HEAD) as Head;
    heads.push({ name, code: code ?? undefined, place: placeIn(uri, range) });
  }
  return {
    heads,
    dans: dans ? { nom: dans[0], place: placeIn(uri, dans.slice(1) as Range) } : undefined,
    draft: draft ? placeIn(uri, draft) : undefined,
  };
}
