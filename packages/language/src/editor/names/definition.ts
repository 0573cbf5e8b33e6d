import { type Element, type Position, type Range, renvoisOf } from '@referentiel/model';
import type { LocationLink } from 'vscode-languageserver-types';
import type { EditorContext } from '../context.js';
import { catalogueOccurrences } from './catalogue-occurrences.js';
import { occurrenceAt, touches } from './occurrences.js';
import { sameTarget, type Target } from './target.js';

function linkTo({ place }: Element, origin: Range): LocationLink[] {
  if (!place) return [];
  return [
    {
      originSelectionRange: origin,
      targetUri: place.uri,
      targetRange: place.range,
      targetSelectionRange: place.name,
    },
  ];
}

/** Where a catalogue declares itself, an entry or a notion. */
function linksToCatalogue({ snapshot }: EditorContext, target: Target, origin: Range): LocationLink[] {
  const uri = target.genre === 'element' ? undefined : target.catalogue.place?.uri;
  const file = uri === undefined ? undefined : snapshot.file(uri);
  if (!file) return [];
  return catalogueOccurrences(file, snapshot.names)
    .filter((one) => one.role === 'declaration' && sameTarget(one.target, target))
    .map(({ place: { range } }) => ({
      originSelectionRange: origin,
      targetUri: file.uri,
      targetRange: range,
      targetSelectionRange: range,
    }));
}

/** A name that several elements hold leads to each of them: the author sees between what to choose. */
function ambiguous({ snapshot, file }: EditorContext, position: Position): LocationLink[] {
  for (const { certification, resolver } of snapshot.certificationsIn(file)) {
    for (const { renvoi, kind, from } of renvoisOf(certification)) {
      const { place } = renvoi;
      if (place?.uri !== file.uri || !touches(place.range, position)) continue;
      return resolver.candidates(renvoi.nom, kind, from).flatMap((element) => linkTo(element, place.range));
    }
  }
  return [];
}

/** Where the name under the cursor is declared, in a built-in catalogue too; on a declaration, the declaration itself. */
export function definition(context: EditorContext, position: Position): LocationLink[] {
  const occurrence = occurrenceAt(context, position);
  if (!occurrence) return ambiguous(context, position);
  const { target, place } = occurrence;
  if (target.genre === 'element') return linkTo(target.element, place.range);
  return linksToCatalogue(context, target, place.range);
}
