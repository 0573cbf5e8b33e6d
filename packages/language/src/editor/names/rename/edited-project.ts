import { type CheckedWorkspace, checkWorkspace } from '../../../check/check.js';
import type { Snapshot } from '../../../project/snapshot.js';
import { applyToText, type RenumberEdit } from '../../../renumber/renumber.js';
import { parseSource, type SourceFile } from '../../../source/source-file.js';
import { declaresCatalogue } from '../catalogue-occurrences.js';

/** A project read again with some edits, as far as they reach: the certifications that they touch, and the catalogues. */
export interface EditedProject {
  edits: readonly RenumberEdit[];
  /** The files concerned as they were, each with what becomes of it. */
  files: ReadonlyMap<SourceFile, SourceFile>;
  checked: CheckedWorkspace;
  /** A file that the edits would take away from its certification. */
  lost: SourceFile | undefined;
}

/** Parses the edited files and checks, in memory, what rests on them. */
export function editedProject(snapshot: Snapshot, edits: RenumberEdit[]): EditedProject {
  const uris = new Set(edits.map(({ place }) => place.uri));
  const read = (file: SourceFile) => {
    const text = applyToText(file.text, file.uri, edits, (position) => file.offsetAt(position));
    return parseSource(snapshot.services, file.uri, text);
  };
  const all = snapshot.files;
  const edited = new Map(all.filter(({ uri }) => uris.has(uri)).map((file) => [file, read(file)]));
  const { moved, lost } = snapshot.regrouped(edited);
  const concerned = new Set([
    ...all.filter((file) => edited.has(file) || declaresCatalogue(file)),
    ...moved,
    ...[...edited.keys()].flatMap((file) => snapshot.filesAround(file)),
  ]);
  // In the order of the project: of two catalogues with one name the first counts.
  const files = new Map(all.filter((file) => concerned.has(file)).map((file) => [file, edited.get(file) ?? file]));
  return { edits, files, checked: checkWorkspace([...files.values()], snapshot.builtins), lost };
}
