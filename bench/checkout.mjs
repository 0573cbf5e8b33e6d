import { join } from 'node:path';

/** The checkout that measures. */
export const HERE = join(import.meta.dirname, '..');
/** The checkout that is measured, built: another one than this where REFERENTIEL_ROOT says so. */
export const ROOT = process.env.REFERENTIEL_ROOT ?? HERE;
