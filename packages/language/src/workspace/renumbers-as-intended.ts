import type { Certification } from '@referentiel/model';
import { type CertificationSource, filesOf } from '../build/certification.js';
import type { RefServices } from '../module.js';
import type { Renumbering } from '../renumber/renumber.js';
import { sameButCodes } from '../renumber/same-but-codes.js';
import { editedSource } from './edited-source.js';

/**
 * Whether the files of a certification, once renumbered, read without a mistake and say what they said, the codes apart: the last
 * word before anything is changed.
 */
export function renumbersAsIntended(
  services: RefServices,
  { source, certification }: { source: CertificationSource; certification: Certification },
  { changes, edits }: Pick<Renumbering, 'changes' | 'edits'>,
): boolean {
  // An edit of another file would not be verified.
  const own = new Set(filesOf(source).map(({ uri }) => uri));
  if (!edits.every(({ place }) => own.has(place.uri))) return false;
  const after = editedSource(services, source, edits);
  const isSound = after.files.every(({ issues, parseErrors }) => issues.length + parseErrors.length === 0);
  return isSound && after.certification !== undefined && sameButCodes(certification, after.certification, changes);
}
