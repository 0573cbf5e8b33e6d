import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder for what is measured. It ends where a repository would: of a file the command line also reads the catalogues in
 * the folders above, and those of temporary files hold what others left there.
 */
export function ownFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `referentiel-${name}-bench-`));
  mkdirSync(join(folder, '.git'));
  return folder;
}
