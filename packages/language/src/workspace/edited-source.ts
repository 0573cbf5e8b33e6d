import type { Certification } from '@referentiel/model';
import { buildCertification, type CertificationSource, filesOf } from '../build/certification.js';
import type { RefServices } from '../module.js';
import { applyToText, type RenumberEdit } from '../renumber/renumber.js';
import { parseSource, type SourceFile } from '../source/source-file.js';
import { groupCertifications } from './group.js';

/** A certification whose files were edited in memory. */
export interface EditedSource {
  /** Its files, those that no edit touches included. */
  files: SourceFile[];
  /** What they say; undefined when they are no longer files of that certification. */
  certification: Certification | undefined;
}

/** Reads a certification again with some edits of its files. */
export function editedSource(
  services: RefServices,
  source: CertificationSource,
  edits: readonly RenumberEdit[],
): EditedSource {
  const touched = new Set(edits.map(({ place }) => place.uri));
  const before = filesOf(source);
  const files = before.map((file) => {
    if (!touched.has(file.uri)) return file;
    const text = applyToText(file.text, file.uri, [...edits], (position) => file.offsetAt(position));
    return parseSource(services, file.uri, text);
  });
  const rank = before.indexOf(source.main);
  const found = groupCertifications(files).sources.filter(({ main }) => main === files[rank]);
  const again = found.find(({ ownsRoot }) => ownsRoot === source.ownsRoot);
  const isWhole = again !== undefined && filesOf(again).length === before.length;
  return { files, certification: isWhole ? buildCertification(again).certification : undefined };
}
