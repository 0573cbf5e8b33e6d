import type { Place, Position } from '@referentiel/model';
import type { Passage } from '../texte/index.js';
import type { Attributes } from './markup.js';

/** Where a passage comes from: the statement that its role names (`contexte "…"`), else the whole element. */
export function placeOfPassage({ element, role }: Passage): Place | undefined {
  const place = element?.place;
  if (!place) return undefined;
  const field = 'fields' in place ? (place.fields as Partial<Record<string, Place['range']>>)[role] : undefined;
  return field ? { uri: place.uri, range: field } : place;
}

function format({ line, character }: Position): string {
  return `${line}:${character}`;
}

/**
 * The attributes that say where something comes from: the rank of its document, its first and its last position
 * (`line:character`, from 0). None for a document that is not listed.
 */
export function placeAttributes(place: Place | undefined, documents: readonly string[]): Attributes {
  const doc = place ? documents.indexOf(place.uri) : -1;
  if (!place || doc < 0) return {};
  return { 'data-doc': doc, 'data-start': format(place.range.start), 'data-end': format(place.range.end) };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** Whether a place holds another one, or is the same. */
export function holds(outer: Place, inner: Place): boolean {
  return (
    outer.uri === inner.uri &&
    isBefore(outer.range.start, inner.range.start) &&
    isBefore(inner.range.end, outer.range.end)
  );
}
