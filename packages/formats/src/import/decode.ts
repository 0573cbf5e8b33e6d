import { strFromU8, strToU8 } from 'fflate';
import { ImportRefused } from './imported.js';

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * The text of a file in UTF-8, without its byte order mark. Throws `ImportRefused` for another encoding, with the remedy:
 * accents read wrongly would end up in the référentiel.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = strFromU8(bytes);
  // A wrong byte becomes U+FFFD, which is longer; one that the author wrote is as long as it was.
  const isWhole = !text.includes('\ufffd') || strToU8(text).length === bytes.length;
  if (isWhole) return text.replace(BYTE_ORDER_MARK, '');
  throw new ImportRefused({
    fr: 'Ce fichier n’est pas en UTF-8 (sans doute en Latin-1, Windows-1252 ou UTF-16) : enregistrez-le en UTF-8.',
    en: 'This file is not in UTF-8 (probably Latin-1, Windows-1252 or UTF-16): save it as UTF-8.',
  });
}
