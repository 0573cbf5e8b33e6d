import type { Certification, Genre } from '../certification.js';
import type { Critere } from '../competence.js';
import type { Resolver } from '../resolve.js';
import type { Element } from '../walk.js';
import { GENRE_CODE, type Piece, schemeOf } from './scheme.js';

/** Where each kind's codes start again when no scheme says otherwise; a kind that is not here is counted over the whole. */
const REPRISE_PAR_DEFAUT: Partial<Record<Genre, readonly Genre[]>> = {
  activite: ['bloc', 'option'],
  tache: ['activite', 'bloc', 'option'],
  sousTache: ['tache'],
  partie: ['epreuve'],
};

/**
 * The element inside which the code of `element` must be unique and its counter runs: what its scheme says (`continu`,
 * `par bloc`…), else the default of its kind. `path` holds the elements around it, the certification first.
 */
export function counterScope(element: Pick<Element, 'genre'>, path: Element[], certification: Certification): Element {
  const reprise = element.genre === 'certification' ? undefined : schemeOf(certification, element.genre)?.reprise;
  if (reprise === 'continu') return certification;
  if (reprise) return path.findLast((one) => GENRE_CODE[one.genre as Genre] === reprise) ?? certification;
  const owners: readonly string[] | undefined = REPRISE_PAR_DEFAUT[element.genre as Genre];
  return (owners && path.findLast((one) => owners.includes(one.genre))) ?? certification;
}

/**
 * The element inside which a scheme counts: the nearest one around that its template quotes (`{activité.n}.{n}` counts
 * inside the activity), else the scope of the code itself.
 */
export function seriesScope(
  element: Pick<Element, 'genre'>,
  path: Element[],
  certification: Certification,
  pieces: Piece[],
): Element {
  const quoted = pieces.findLast((piece) => piece.kind === 'parent');
  const owner = quoted && path.findLast((one) => GENRE_CODE[one.genre as Genre] === quoted.genre);
  return owner ?? counterScope(element, path, certification);
}

/** A criterion that takes its number where it is taken up. */
export function isUncoded(critere: Critere): boolean {
  return critere.code === undefined && critere.imprime === undefined;
}

/** How many numbers of a series the criteria of a transversal competence hold at a place where it is taken up. */
export function resolveCount(scope: Element, genre: Element['genre'], resolver: Resolver): number {
  if (genre !== 'critere' || scope.genre !== 'competence') return 0;
  const taken = resolver.transversale(scope)?.contenu ?? [];
  return taken.filter((child) => child.genre === 'critere' && isUncoded(child)).length;
}
