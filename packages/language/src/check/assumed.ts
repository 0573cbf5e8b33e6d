import { type Certification, type Derogation, type Place, walk } from '@referentiel/model';
import type { Finding } from './finding.js';

/** A waiver and where it holds; over the whole certification when `place` is absent. */
interface Scope {
  regle: string;
  place: Place | undefined;
}

function scopesOf(certification: Certification): Scope[] {
  const scope = (place: Place | undefined) => (derogation: Derogation) => ({ regle: derogation.regle, place });
  const scopes = certification.derogations.map(scope(undefined));
  walk(certification, (element) => {
    scopes.push(...element.derogations.map(scope(element.place)));
  });
  return scopes;
}

function isInside({ uri, range }: Place, around: Place): boolean {
  if (uri !== around.uri) return false;
  const { start, end } = around.range;
  const from = range.start.line - start.line || range.start.character - start.character;
  const to = end.line - range.end.line || end.character - range.end.character;
  return from >= 0 && to >= 0;
}

/**
 * The findings that the author has not assumed: `assume ID` on an element takes those of that rule inside the element, on
 * the certification those of the whole of it. Mistakes of the text (LEX, SYN) do not come here: they lose words.
 */
export function withoutAssumed(findings: Finding[], certification: Certification): Finding[] {
  const scopes = scopesOf(certification);
  if (!scopes.length) return findings;
  return findings.filter(
    ({ rule, place }) => !scopes.some((one) => one.regle === rule && (!one.place || isInside(place, one.place))),
  );
}
