import type { Place, Range } from '@referentiel/model';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** New text for a stretch of some file. */
export interface PlacedEdit {
  place: Place;
  newText: string;
}

/** Edits as the protocol carries them, without document versions. */
export function workspaceEdit(edits: readonly PlacedEdit[]): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { place, newText } of edits) {
    const own = changes[place.uri] ?? [];
    changes[place.uri] = own;
    own.push({ range: place.range, newText });
  }
  return { changes };
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two edits cannot be made together: they change the same characters, or write at the same point. */
export function collide(a: PlacedEdit, b: PlacedEdit): boolean {
  if (a.place.uri !== b.place.uri) return false;
  const [x, y] = [a.place.range, b.place.range];
  return compare(x.start, y.start) === 0 || (compare(x.start, y.end) < 0 && compare(y.start, x.end) < 0);
}
