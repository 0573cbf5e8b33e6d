import type { Encodage } from './decode-source.js';

/** Why a file is not read as its author wrote it: the rule that it breaks, and what its message says. */
export interface FileTrouble {
  rule: 'LEX-06' | 'LEX-07' | 'LEX-08';
  params: Record<string, string>;
}

/** Bytes of a file that is not even opened: more than `MOST_CHARACTERS` in any encoding. */
export const MOST_BYTES = 40_000_000;

/** Characters of the longest text that is read: two hundred times a large référentiel. */
export const MOST_CHARACTERS = 10_000_000;

/** Characters of the longest certification whose wording is judged: that takes four seconds, about ten times its structure. */
const MOST_REREAD = 1_000_000;

/** A file in another encoding than UTF-8; undefined for one that is in UTF-8. */
export function encodingTrouble(encodage: Encodage): FileTrouble | undefined {
  return encodage === 'UTF-8' ? undefined : { rule: 'LEX-06', params: { encodage } };
}

/** A file of so many bytes or characters, when that is too much. */
export function sizeTrouble(size: number, most: number): FileTrouble | undefined {
  return size > most ? { rule: 'LEX-07', params: { taille: String(Math.ceil(size / 1_000_000)) } } : undefined;
}

/** A certification of so many characters, when they are too many for all rules. */
export function rereadTrouble(size: number): FileTrouble | undefined {
  const trouble = sizeTrouble(size, MOST_REREAD);
  return trouble && { ...trouble, params: { ...trouble.params, lue: 'oui' } };
}

/** A file that cannot be read: `raison` is the system's code (`EACCES`), or one of those of LEX-08. */
export function unreadable(raison: string): FileTrouble {
  return { rule: 'LEX-08', params: { raison } };
}
