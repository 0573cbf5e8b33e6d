import type { ElementPlace, Place } from '@referentiel/model';
import { holds } from '../../html/places.js';

/** Whatever has a place and may be printed. */
export type Situe = object & { place?: Place | ElementPlace };

/** The order of places around one: the innermost first. */
export function compareInnermost(a: Place, b: Place): number {
  const [x, y] = [a.range, b.range];
  return (
    y.start.line - x.start.line ||
    y.start.character - x.start.character ||
    x.end.line - y.end.line ||
    x.end.character - y.end.character
  );
}

/** Whether a place is in a field of an element: one of its properties, or an item of a list that has a place of its own. */
export function isInField(element: Situe, champ: string, place: Place): boolean {
  const own = element.place;
  const range = own && 'fields' in own ? own.fields[champ] : undefined;
  if (own && range && holds({ uri: own.uri, range }, place)) return true;
  const value = (element as Record<string, unknown>)[champ];
  return Array.isArray(value) && value.some((item: Situe) => !!item?.place && holds(item.place, place));
}

/** The part of a head that stands for a place inside an element; undefined for its other places. */
export function headAt({ place: own }: Situe, place: Place): 'code' | 'intitule' | undefined {
  if (!own || !('fields' in own)) return undefined;
  const { uri, name, fields } = own;
  const covers = (range = name) => holds({ uri, range }, place);
  if (covers() || (fields.imprime && covers(fields.imprime))) return 'code';
  return fields.intitule && covers(fields.intitule) ? 'intitule' : undefined;
}
