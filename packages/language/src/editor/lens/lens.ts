import type { ElementPlace, Place } from '@referentiel/model';
import type { CodeLens, Location } from 'vscode-languageserver-types';

/** The command that shows places in the margin of a document; the editor's client knows how. */
export const MONTRER = 'referentiel.montrer';

/** What the lens of an element says, and the places it leads to. */
export interface Resume {
  title: string;
  places: readonly (Place | undefined)[];
}

/** A line above an element; without places to lead to, it is only words. */
export function lensOf(place: ElementPlace, { title, places }: Resume): CodeLens {
  const locations: Location[] = places.flatMap((one) => (one ? [{ uri: one.uri, range: one.range }] : []));
  const command = locations.length
    ? { title, command: MONTRER, arguments: [place.uri, place.name.start, locations] }
    : { title, command: '' };
  return { range: place.name, command };
}
