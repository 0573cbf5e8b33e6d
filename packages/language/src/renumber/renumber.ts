import {
  type Certification,
  CIBLES,
  type Element,
  type Genre,
  NameTable,
  type Place,
  printTitle,
  Resolver,
  renvoisOf,
  walk,
} from '@referentiel/model';
import { type NewCode, newCodes } from './new-codes.js';

export interface RenumberEdit {
  place: Place;
  newText: string;
}

/** A code that changes, with where it stands. */
export interface RenumberChange {
  element: Element;
  place: Place | undefined;
  from: string | undefined;
  to: string;
  /** What changes: its code, or the form that the source has it printed in. */
  field: 'code' | 'imprime';
}

export interface Renumbering {
  changes: RenumberChange[];
  edits: RenumberEdit[];
}

/** Whether the source writes this element by itself: bullets of `critères` have no place for a code. */
function isWrittenAlone(element: Element, sharing: Map<string, number>): boolean {
  return element.place !== undefined && sharing.get(placeKey(element)) === 1;
}

function placeKey({ place }: Element): string {
  return place ? `${place.uri}:${place.range.start.line}:${place.range.start.character}` : '';
}

function editOf({ element, code, imprime }: NewCode, isList: (place: Place) => boolean): RenumberEdit | undefined {
  const { place } = element;
  if (!place) return undefined;
  const at = (range: Place['range']): Place => ({ uri: place.uri, range });
  if (imprime !== undefined) {
    return place.fields.imprime && { place: at(place.fields.imprime), newText: `"${printTitle(imprime)}"` };
  }
  if (code === undefined) return undefined;
  if (element.code !== undefined) return { place: at(place.name), newText: code };
  // Without a code the name's place is the keyword: the code goes behind it.
  if (isList(at(place.name))) return undefined;
  return { place: at({ start: place.name.end, end: place.name.end }), newText: ` ${code}` };
}

/**
 * The edits that bring the codes of a certification in line with its schemes, references included. `wordAt` gives the
 * text of a place: it tells `critères` (a list, which cannot carry codes) from `critère`.
 */
export function renumber(certification: Certification, wordAt: (place: Place) => string): Renumbering {
  const resolver = new Resolver(certification);
  const codes = newCodes(certification, resolver);
  const sharing = new Map<string, number>();
  walk(certification, (element) => sharing.set(placeKey(element), (sharing.get(placeKey(element)) ?? 0) + 1));
  const isList = (place: Place) => /s$/i.test(wordAt(place)) && /^crit/i.test(wordAt(place));
  const changes: RenumberChange[] = [];
  const edits: RenumberEdit[] = [];
  for (const [element, changed] of codes) {
    const edit = isWrittenAlone(element, sharing) ? editOf(changed, isList) : undefined;
    if (!edit) {
      codes.delete(element);
      continue;
    }
    edits.push(edit);
    changes.push({
      element,
      place: edit.place,
      from: changed.imprime === undefined ? element.code : element.imprime,
      to: changed.imprime ?? changed.code ?? '',
      field: changed.imprime === undefined ? 'code' : 'imprime',
    });
  }
  edits.push(...referenceEdits(certification, resolver, codes));
  return { changes, edits };
}

/** References that named an element by a code that changes get its new name, qualified where it must be. */
function referenceEdits(
  certification: Certification,
  resolver: Resolver,
  codes: Map<Element, NewCode>,
): RenumberEdit[] {
  const table = new NameTable<Element, Genre | 'certification'>();
  const codeOf = (element: Element) => codes.get(element)?.code ?? element.code;
  table.add(certification, undefined, 'certification', certification.code);
  walk(certification, (element, path) => table.add(element, path.at(-1), element.genre, codeOf(element)));
  return renvoisOf(certification).flatMap(({ renvoi, kind, from }): RenumberEdit[] => {
    const [target, ...others] = resolver.candidates(renvoi.nom, kind, from);
    if (!target || others.length || !renvoi.place) return [];
    if (
      table.lookup(renvoi.nom, CIBLES[kind], from)[0] === target &&
      table.lookup(renvoi.nom, CIBLES[kind], from).length === 1
    )
      return [];
    const newText = table.nameAt(target, codeOf(target) ?? '', CIBLES[kind], from);
    return [{ place: renvoi.place, newText }];
  });
}

/** Applies edits to the text of one file; edits of other files are left out. `offsetAt` turns a position into an offset. */
export function applyToText(
  text: string,
  uri: string,
  edits: RenumberEdit[],
  offsetAt: (position: Place['range']['start']) => number,
): string {
  const own = edits
    .filter((edit) => edit.place.uri === uri)
    .map(({ place, newText }) => ({ start: offsetAt(place.range.start), end: offsetAt(place.range.end), newText }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  let out = text;
  for (const { start, end, newText } of own) out = out.slice(0, start) + newText + out.slice(end);
  return out;
}
