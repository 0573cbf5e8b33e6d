import { reasonOfCode as inBothLanguages } from '@referentiel/server/refusals';
import { sayBilingual } from '../language.js';

/** What a code of the system means and what to do, as the end of a sentence; the code itself where nothing is known of it. */
export function reasonOfCode(code: string): string {
  const known = inBothLanguages(code);
  return known ? sayBilingual(known) : code;
}

/** Why the system refuses a file and what to do, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasonOfCode(code ?? message);
}

/** An error of the system with a code, made by hand. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}
