import { compareFindings, type Finding } from '../../../check/finding.js';
import type { Snapshot } from '../../../project/snapshot.js';
import type { RenumberEdit } from '../../../renumber/renumber.js';
import type { SourceFile } from '../../../source/source-file.js';
import type { Occurrence } from '../occurrences.js';
import { changedMeaning } from './changed-meaning.js';
import { editedProject } from './edited-project.js';
import { newError } from './new-error.js';

/** What a change of names would spoil: the certification of a file, a rule, or what a name means. */
export type Consequence = { file: SourceFile } | { finding: Finding } | { name: Occurrence };

/** Codes and catalogues that are declared twice. */
const TAKEN = /^(NUM-01|REF-06|REF-07)$/;
/** What the reader says of names and of the text itself: a rename is no occasion to judge wording. */
const READING = /^(REF|LEX|SYN)-/;

/** What edits of names would spoil, found by reading the edited texts; undefined when all names mean what they meant. */
export function consequenceOf(snapshot: Snapshot, edits: RenumberEdit[]): Consequence | undefined {
  const edited = editedProject(snapshot, edits);
  if (edited.lost) return { file: edited.lost };
  const before = [...edited.files.keys()].flatMap((file) => snapshot.findingsOf(file)).sort(compareFindings);
  const { findings: after } = edited.checked;
  // A code taken twice says more than the names that it would make ambiguous.
  const taken = newError(TAKEN, before, after);
  if (taken) return { finding: taken };
  const name = changedMeaning(snapshot, edited);
  if (name) return { name };
  const finding = newError(READING, before, after);
  return finding && { finding };
}
