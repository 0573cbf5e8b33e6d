import type { Snapshot } from '../../project/snapshot.js';
import type { SourceFile } from '../../source/source-file.js';
import { catalogueOccurrences } from './catalogue-occurrences.js';
import { occurrencesOf } from './certification-occurrences.js';
import type { Occurrence } from './occurrence.js';
import { codeOfTarget, sameTarget, type Target } from './target.js';

/** Whether a text may name a code; it spares reading thousands of certifications for an entry that two of them name. */
function mayName({ text }: SourceFile, code: string): boolean {
  return text.includes(code) || text.includes(code.normalize('NFD'));
}

/**
 * Every place where a thing is named: an element in the files of its certification, a catalogue and what it holds in all
 * files of the project and in the built-in catalogues.
 */
export function occurrencesOfTarget(snapshot: Snapshot, target: Target): Occurrence[] {
  const same = (one: Occurrence) => sameTarget(one.target, target);
  if (target.genre === 'element') return occurrencesOf(target.checked).filter(same);
  const code = codeOfTarget(target);
  const naming = [...snapshot.files, ...snapshot.builtins].filter((file) => mayName(file, code));
  const certifications = new Set(naming.flatMap((file) => snapshot.certificationsIn(file)));
  return [
    ...naming.flatMap((file) => catalogueOccurrences(file, snapshot.names)),
    ...[...certifications].flatMap((checked) => occurrencesOf(checked)),
  ].filter(same);
}
