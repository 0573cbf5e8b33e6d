import type { Element, Place } from '@referentiel/model';

/** Where an element is named: what to point at when something is missing in it, rather than the whole of it. */
export function namePlace({ place }: Pick<Element, 'place'>): Place | undefined {
  return place && { uri: place.uri, range: place.name };
}

/** Where a property of an element is written; its name where the property has no place of its own. */
export function fieldPlace({ place }: Pick<Element, 'place'>, field: string): Place | undefined {
  return place && { uri: place.uri, range: place.fields[field] ?? place.name };
}
