import type { Position } from '@referentiel/model';
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver-types';
import type { EditorContext } from '../context.js';
import { occurrencesOfTarget } from './everywhere.js';
import { occurrenceAt, occurrencesIn } from './occurrences.js';
import { sameTarget } from './target.js';

/** Every place that names what is under the cursor, in all files; with the declarations when they are asked for. */
export function references(
  context: EditorContext,
  position: Position,
  { includeDeclaration }: { includeDeclaration: boolean },
): Location[] {
  const occurrence = occurrenceAt(context, position);
  if (!occurrence) return [];
  return occurrencesOfTarget(context.snapshot, occurrence.target)
    .filter(({ role }) => includeDeclaration || role === 'reference')
    .map(({ place: { uri, range } }) => ({ uri, range }));
}

/** The places of this file that name what is under the cursor: declarations are marked as written, references as read. */
export function highlights(context: EditorContext, position: Position): DocumentHighlight[] {
  const occurrence = occurrenceAt(context, position);
  if (!occurrence) return [];
  return occurrencesIn(context.snapshot, context.file)
    .filter(({ target }) => sameTarget(target, occurrence.target))
    .map(({ place: { range }, role }) => ({
      range,
      kind: role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
