import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder of two certifications: one in two files, and one with a mistake. */
export const ATELIER = resolve(import.meta.dirname, '../fixtures/atelier');

/** The text of a file of that folder. */
export function texte(name: string): string {
  return readFileSync(join(ATELIER, name), 'utf8');
}
