import type { Place, ReferenceCatalogue } from '@referentiel/model';

function stretch({ uri, range }: Place, from: number, length: number): Place {
  const { line, character } = range.start;
  return {
    uri,
    range: { start: { line, character: character + from }, end: { line, character: character + from + length } },
  };
}

/**
 * Where a reference says its catalogue and its entry: « e-CF B.3 niveau 2 », or « B.3 niveau 2 » behind another of the same
 * catalogue. Neither where the blanks in it are not the usual ones: nothing is corrected by guesswork.
 */
export function partsOf({ catalogue, entree, niveau, place }: ReferenceCatalogue): {
  catalogue?: Place;
  entree?: Place;
} {
  if (!place || place.range.start.line !== place.range.end.line) return {};
  const length = place.range.end.character - place.range.start.character;
  const short = entree.length + (niveau === undefined ? 0 : ` niveau ${niveau}`.length);
  const before = `${catalogue} `.length;
  if (length === short) return { entree: stretch(place, 0, entree.length) };
  if (length !== before + short) return {};
  return { catalogue: stretch(place, 0, catalogue.length), entree: stretch(place, before, entree.length) };
}
