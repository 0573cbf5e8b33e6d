import { parseSource, type SourceFile } from '../../source/source-file.js';
import type { PlacedEdit } from '../actions/workspace-edit.js';
import type { EditorContext } from '../context.js';

function mistakesOf({ issues, parseErrors }: SourceFile): number {
  return issues.length + parseErrors.length;
}

function applied(file: SourceFile, edits: readonly PlacedEdit[]): string {
  const own = edits
    .map(({ place: { range }, newText }) => ({
      start: file.offsetAt(range.start),
      end: file.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  let { text } = file;
  for (const { start, end, newText } of own) text = text.slice(0, start) + newText + text.slice(end);
  return text;
}

/** Whether every file reads as soundly after the edits as before: a refactoring that does not is not offered. */
export function keepsSound({ snapshot }: EditorContext, edits: readonly PlacedEdit[]): boolean {
  const uris = new Set(edits.map(({ place }) => place.uri));
  return [...uris].every((uri) => {
    const file = snapshot.file(uri);
    if (!file) return false;
    const own = edits.filter(({ place }) => place.uri === uri);
    return mistakesOf(parseSource(snapshot.services, uri, applied(file, own))) <= mistakesOf(file);
  });
}
