import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real documents and reference data that stands beside the repository, in CI too; not in a user's clone. */
export const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared');

/** Tests that read it are skipped where it is absent. */
export const hasShared = existsSync(SHARED);
