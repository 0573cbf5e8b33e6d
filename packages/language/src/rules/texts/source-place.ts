import { isParametre, type Place, type Prose, plainRuns, type Run } from '@referentiel/model';
import type { RuleContext } from '../rule.js';

/** Where a character of a run stands in its file. */
function sourceOffset({ origine = [] }: { origine?: number[] }, at: number): number | undefined {
  let offset: number | undefined;
  for (let rank = 0; rank + 1 < origine.length; rank += 2) {
    const from = origine[rank] as number;
    if (from <= at) offset = (origine[rank + 1] as number) + at - from;
  }
  return offset;
}

/** Where a character of a paragraph stands in its file; a parameter in braces has no place of its own. */
function offsetIn(runs: readonly Run[], at: number): number | undefined {
  let before = 0;
  for (const run of runs) {
    const length = plainRuns([run]).length;
    if (at < before + length) return isParametre(run) ? undefined : sourceOffset(run, at - before);
    before += length;
  }
  return undefined;
}

/** The place of a stretch of a paragraph's characters; that of the whole text when it cannot be told apart. */
export function placeOfStretch(
  { place }: Prose,
  runs: readonly Run[],
  start: number,
  end: number,
  { placeAt }: Pick<RuleContext, 'placeAt'>,
): Place | undefined {
  const from = offsetIn(runs, start);
  const last = offsetIn(runs, end - 1);
  if (from === undefined || last === undefined || !place) return place;
  return placeAt(place.uri, from, last + 1);
}
