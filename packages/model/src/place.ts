/** A point of a text: line and UTF-16 column, both from 0, as in the Language Server Protocol. */
export interface Position {
  line: number;
  character: number;
}

/** A half-open stretch of a text. */
export interface Range {
  start: Position;
  end: Position;
}

/** Where something stands: the document's URI and the stretch in it. */
export interface Place {
  uri: string;
  range: Range;
}

/**
 * Where an element stands. `range` covers the whole element, `name` its code (or its keyword when it has none),
 * `fields` the properties that a finding may point at, by the name of the model's field.
 */
export interface ElementPlace extends Place {
  name: Range;
  fields: Record<string, Range>;
}

/** Places are facts about one text, not part of the meaning: two models are equal up to their `place`s. */
export function withoutPlaces<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutPlaces) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => key !== 'place' && key !== 'origine' && field !== undefined)
      .map(([key, field]) => [key, withoutPlaces(field)]),
  ) as T;
}
