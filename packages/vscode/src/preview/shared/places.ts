/** A point of a document, line and UTF-16 column from 0. */
export interface Point {
  line: number;
  character: number;
}

/** A stretch of the document of that rank. */
export interface Stretch {
  doc: number;
  start: Point;
  end: Point;
}

function parsePoint(text: string | undefined): Point | undefined {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(text ?? '');
  return match ? { line: Number(match[1]), character: Number(match[2]) } : undefined;
}

/** The stretch that `data-doc`, `data-start` and `data-end` say; undefined when one is missing or badly written. */
export function parseStretch(data: Readonly<Record<string, string | undefined>>): Stretch | undefined {
  const start = parsePoint(data.start);
  const end = parsePoint(data.end);
  if (!start || !end || !/^\d{1,6}$/.test(data.doc ?? '')) return undefined;
  return { doc: Number(data.doc), start, end };
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.character - b.character;
}

function holds(outer: Stretch, { doc, start, end }: Stretch): boolean {
  return outer.doc === doc && compare(outer.start, start) <= 0 && compare(end, outer.end) <= 0;
}

/**
 * The ranks of the smallest stretches that hold a point: several when one element is printed more than once, none when
 * the point stands in nothing printed.
 */
export function deepestAt(stretches: readonly (Stretch | undefined)[], doc: number, point: Point): number[] {
  const cursor = { doc, start: point, end: point };
  let best: Stretch | undefined;
  let ranks: number[] = [];
  stretches.forEach((stretch, rank) => {
    if (!stretch || !holds(stretch, cursor)) return;
    if (best && holds(stretch, best)) {
      if (holds(best, stretch)) ranks.push(rank);
      return;
    }
    best = stretch;
    ranks = [rank];
  });
  return ranks;
}
