import type { Catalogue, Element, EntreeCatalogue } from '@referentiel/model';
import { BUILTIN_SCHEME } from '../../catalogues/builtin.js';
import type { CheckedCertification } from '../../check/checked-certification.js';

export type Notion = Catalogue['notions'][number];

/** What a name means. */
export type Target =
  | { genre: 'element'; element: Element; checked: CheckedCertification }
  | { genre: 'catalogue'; catalogue: Catalogue }
  | { genre: 'entree'; catalogue: Catalogue; entree: EntreeCatalogue }
  | { genre: 'notion'; catalogue: Catalogue; notion: Notion };

/** The very thing that a target stands for: two targets are the same when theirs is. */
function subjectOf(target: Target): object {
  if (target.genre === 'element') return target.element;
  if (target.genre === 'catalogue') return target.catalogue;
  return target.genre === 'entree' ? target.entree : target.notion;
}

export function sameTarget(one: Target, other: Target): boolean {
  return subjectOf(one) === subjectOf(other);
}

/** The code by which a target is named; empty for an element that has none. */
export function codeOfTarget(target: Target): string {
  if (target.genre === 'element') return target.element.code ?? '';
  if (target.genre === 'catalogue') return target.catalogue.code;
  return target.genre === 'entree' ? target.entree.code : target.notion.code;
}

/** Whether a target belongs to a catalogue that comes with the language: nobody may change it. */
export function isBuiltin(target: Target): boolean {
  return target.genre !== 'element' && target.catalogue.place?.uri.startsWith(`${BUILTIN_SCHEME}:`) === true;
}
