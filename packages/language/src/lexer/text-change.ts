/** What was replaced between two states of a text: from an offset on, up to `last` in the one and to `next` in the other. */
export interface TextChange {
  readonly from: number;
  readonly last: number;
  readonly next: number;
}

/** Characters that are compared at once. */
const STRETCH = 2048;

/** How many characters two texts have in common at their beginnings. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + STRETCH <= most && a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)) at += STRETCH;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many characters two texts have in common at their ends, `most` at most. */
function commonEnd(a: string, b: string, most: number): number {
  const endsAlike = (count: number) =>
    a.slice(a.length - count, a.length - count + STRETCH) === b.slice(b.length - count, b.length - count + STRETCH);
  let count = 0;
  while (count + STRETCH <= most && endsAlike(count + STRETCH)) count += STRETCH;
  while (count < most && a.charCodeAt(a.length - count - 1) === b.charCodeAt(b.length - count - 1)) count++;
  return count;
}

/** The shortest change that leads from one text to another. */
export function changeBetween(last: string, next: string): TextChange {
  const from = commonStart(last, next);
  const end = commonEnd(last, next, Math.min(last.length, next.length) - from);
  return { from, last: last.length - end, next: next.length - end };
}
