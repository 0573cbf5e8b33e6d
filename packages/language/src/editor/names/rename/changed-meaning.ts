import type { Place, Position } from '@referentiel/model';
import type { CheckedCertification } from '../../../check/checked-certification.js';
import type { Snapshot } from '../../../project/snapshot.js';
import type { SourceFile } from '../../../source/source-file.js';
import { type CatalogueNames, catalogueOccurrences } from '../catalogue-occurrences.js';
import { type Occurrence, occurrencesOf, type Target } from '../occurrences.js';
import type { EditedProject } from './edited-project.js';
import { Shift } from './shift.js';

/** Where a position stands in the edited texts; undefined when it is edited away. */
type PointOf = (uri: string, position: Position) => string | undefined;

/** Where a target is declared: the end of its name. */
function declarationOf(target: Target, pointOf: PointOf): string | undefined {
  const endOf = (place: Place | undefined) => place && pointOf(place.uri, place.range.end);
  if (target.genre === 'element') {
    const { place } = target.element;
    return place && pointOf(place.uri, place.name.end);
  }
  if (target.genre === 'entree') return endOf(target.entree.place);
  const catalogue = endOf(target.catalogue.place);
  return target.genre === 'catalogue' ? catalogue : `${catalogue}#${target.catalogue.notions.indexOf(target.notion)}`;
}

function namesIn(
  files: Iterable<SourceFile>,
  certifications: readonly CheckedCertification[],
  names: CatalogueNames,
): Occurrence[] {
  const own = new Set(files);
  return [
    ...certifications.filter(({ source }) => own.has(source.main)).flatMap((checked) => occurrencesOf(checked)),
    ...[...own].flatMap((file) => catalogueOccurrences(file, names)),
  ];
}

/**
 * A name that would not mean what it means now, once the project is edited; undefined when there is none. A name that means
 * nothing yet may begin to mean something.
 */
export function changedMeaning(snapshot: Snapshot, { edits, files, checked }: EditedProject): Occurrence | undefined {
  const shifts = new Map([...files.keys()].map((file) => [file.uri, new Shift(file, edits)]));
  const read = new Map([...files.values()].map((file) => [file.uri, file]));
  const point = (uri: string, offset: number | undefined) => (offset === undefined ? undefined : `${uri}:${offset}`);
  const before: PointOf = (uri, position) => {
    const shift = shifts.get(uri);
    return point(uri, shift ? shift.end(position) : snapshot.file(uri)?.offsetAt(position));
  };
  const after: PointOf = (uri, position) => point(uri, (read.get(uri) ?? snapshot.file(uri))?.offsetAt(position));
  const meanings = new Map(
    namesIn(files.values(), checked.certifications, checked).map(({ place, target }) => [
      after(place.uri, place.range.end),
      declarationOf(target, after),
    ]),
  );
  const certifications = new Set([...files.keys()].flatMap((file) => snapshot.certificationsIn(file)));
  return namesIn(files.keys(), [...certifications], snapshot.names).find((one) => {
    const end = before(one.place.uri, one.place.range.end);
    // A qualifier in a name that is written anew need not be there any more.
    if (end === undefined) return !one.qualifier;
    return meanings.get(end) !== declarationOf(one.target, before);
  });
}
