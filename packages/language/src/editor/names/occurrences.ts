import type { Position, Range } from '@referentiel/model';
import type { Snapshot } from '../../project/snapshot.js';
import type { SourceFile } from '../../source/source-file.js';
import type { EditorContext } from '../context.js';
import { catalogueOccurrences } from './catalogue-occurrences.js';
import { occurrencesOf } from './certification-occurrences.js';
import type { Occurrence } from './occurrence.js';

export { occurrencesOf } from './certification-occurrences.js';
export type { Occurrence } from './occurrence.js';
export { codeOfTarget, isBuiltin, sameTarget, type Target } from './target.js';

/** Every name that stands in a file, certification or catalogue, a built-in one too. */
export function occurrencesIn(snapshot: Snapshot, file: SourceFile): Occurrence[] {
  const named = snapshot.certificationsIn(file).flatMap((checked) => occurrencesOf(checked));
  return [...named.filter(({ place }) => place.uri === file.uri), ...catalogueOccurrences(file, snapshot.names)];
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** Whether a position is in a range or at one of its ends: behind its last character the cursor still means the word. */
export function touches({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

/** The name under the cursor, or just before it; undefined elsewhere and for a name that means nothing, or several things. */
export function occurrenceAt({ snapshot, file }: EditorContext, position: Position): Occurrence | undefined {
  return occurrencesIn(snapshot, file).find(({ place }) => touches(place.range, position));
}
