import { decodeSource, encodingTrouble, MOST_BYTES, MOST_CHARACTERS, sizeTrouble } from '@referentiel/language';
import type { ReadFile } from './file-access.js';

/** What the bytes of a file say; one that is too large says nothing. */
export function readBytes(bytes: Uint8Array): ReadFile {
  const huge = sizeTrouble(bytes.length, MOST_BYTES);
  if (huge) return { text: '', trouble: huge };
  const { text, encodage } = decodeSource(bytes);
  const trouble = sizeTrouble(text.length, MOST_CHARACTERS) ?? encodingTrouble(encodage);
  return trouble ? { text, trouble } : { text };
}
