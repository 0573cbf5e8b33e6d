import type { Place } from '@referentiel/model';

/** Whether a place is inside another, or the same. */
export function isInside({ uri, range }: Place, around: Place): boolean {
  if (uri !== around.uri) return false;
  const { start, end } = around.range;
  const from = range.start.line - start.line || range.start.character - start.character;
  const to = end.line - range.end.line || end.character - range.end.character;
  return from >= 0 && to >= 0;
}
