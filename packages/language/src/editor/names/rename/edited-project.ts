import { filesOf } from '../../../build/certification.js';
import { type CheckedWorkspace, checkWorkspace } from '../../../check/check.js';
import type { Snapshot } from '../../../project/snapshot.js';
import { applyToText, type RenumberEdit } from '../../../renumber/renumber.js';
import { parseSource, type SourceFile } from '../../../source/source-file.js';
import { groupCertifications } from '../../../workspace/group.js';
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

/** The main file to which each part file belongs. */
function mainsByPart(files: readonly SourceFile[]): Map<string, string> {
  const { sources } = groupCertifications(files);
  return new Map(sources.flatMap(({ main, parts }) => parts.map((part): [string, string] => [part.uri, main.uri])));
}

/** Parses the edited files and checks, in memory, what rests on them. */
export function editedProject(snapshot: Snapshot, edits: RenumberEdit[]): EditedProject {
  const edited = new Set(edits.map(({ place }) => place.uri));
  const read = (file: SourceFile) => {
    if (!edited.has(file.uri)) return file;
    const text = applyToText(file.text, file.uri, edits, (position) => file.offsetAt(position));
    return parseSource(snapshot.services, file.uri, text);
  };
  const all = new Map(snapshot.files.map((file) => [file, read(file)]));
  const mains = mainsByPart(snapshot.files);
  const newMains = mainsByPart([...all.values()]);
  const moved = snapshot.files.filter(({ uri }) => mains.get(uri) !== newMains.get(uri));

  const concerned = new Set([
    ...snapshot.files.filter((file) => edited.has(file.uri) || declaresCatalogue(file)),
    ...moved,
  ]);
  for (const { source } of snapshot.workspace.certifications) {
    const own = filesOf(source);
    if (own.some(({ uri }) => edited.has(uri))) for (const file of own) concerned.add(file);
  }
  // In the order of the project: of two catalogues with one name the first counts.
  const files = new Map([...all].filter(([file]) => concerned.has(file)));
  return {
    edits,
    files,
    checked: checkWorkspace([...files.values()], snapshot.builtins),
    lost: moved.find(({ uri }) => mains.has(uri)),
  };
}
