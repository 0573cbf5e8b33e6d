import type { Place } from '@referentiel/model';
import type { FileOutline, Head } from './outline.js';

/** A file that does not fit in the workspace: which rule it breaks and where. */
export interface GroupIssue {
  rule: 'REF-03' | 'SYN-09' | 'SYN-10';
  place: Place;
  params: Record<string, string>;
  related?: Place;
}

/** Certifications after the first one of a file. */
export function furtherHeads({ heads }: FileOutline): GroupIssue[] {
  return heads.slice(1).map((head) => ({
    rule: 'SYN-09',
    place: head.place,
    params: { code: head.name },
    related: (heads[0] as Head).place,
  }));
}

/** A part file whose certification is not there (`found` empty), or stands there twice. */
export function lostPart({ nom, place }: NonNullable<FileOutline['dans']>, found: readonly Head[]): GroupIssue {
  const related = found[0]?.place;
  return {
    rule: 'REF-03',
    place,
    params: { code: nom, nombre: String(found.length) },
    ...(related && { related }),
  };
}

/** Statements that no certification holds. */
export function draftIssue(place: Place): GroupIssue {
  return { rule: 'SYN-10', place, params: {} };
}
