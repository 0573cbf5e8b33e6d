import { basename, dirname, join } from 'node:path';
import { DISK, type WritingFs } from './file-system.js';
import { lockNames, type OfficeProgram } from './lock-names.js';

/**
 * Who has a document open, by the lock file that stands beside it; undefined when nobody has. On macOS and Linux a document may
 * be replaced under an open window, which then shows the old text and, saved, overwrites the new one.
 */
export function openElsewhere(
  path: string,
  fs: Pick<WritingFs, 'lstatSync'> = DISK,
): { program: OfficeProgram; lock: string } | undefined {
  return lockNames(basename(path)).find(({ lock }) =>
    fs.lstatSync(join(dirname(path), lock), { throwIfNoEntry: false }),
  );
}
