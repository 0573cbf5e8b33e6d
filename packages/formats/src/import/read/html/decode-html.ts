import { asWindows1252, decodeUtf16 } from '@referentiel/model';
import { strFromU8, strToU8 } from 'fflate';
import { ImportRefused } from '../../imported.js';

/** Where Latin-9 differs from Latin-1. */
const LATIN_9 = new Map([
  [0xa4, '€'],
  [0xa6, 'Š'],
  [0xa8, 'š'],
  [0xb4, 'Ž'],
  [0xb8, 'ž'],
  [0xbc, 'Œ'],
  [0xbd, 'œ'],
  [0xbe, 'Ÿ'],
]);

const WESTERN = new Set(['windows-1252', 'cp1252', 'x-cp1252', 'iso-8859-1', 'latin1', 'us-ascii', 'ascii']);
const NINTH = new Set(['iso-8859-15', 'iso8859-15', 'latin9', 'latin-9']);
const UTF_8 = new Set(['utf-8', 'utf8']);

/** A page says its encoding near its beginning. */
const HEAD = 4096;
const DECLARED = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.-]{1,40})/i;

/** One byte, one character. */
function western(bytes: Uint8Array, isLatin9: boolean): string {
  const latin1 = strFromU8(bytes, true);
  if (isLatin9) return latin1.replace(/[\xa4-\xbe]/g, (char) => LATIN_9.get(char.charCodeAt(0)) ?? char);
  return asWindows1252(latin1);
}

/** The text, when all bytes are UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  const text = strFromU8(bytes);
  // A wrong byte becomes U+FFFD, which is longer; one that the author wrote is as long as it was.
  return !text.includes('\ufffd') || strToU8(text).length === bytes.length ? text : undefined;
}

/**
 * The text of a web page: by its byte order mark, else by what it declares, else UTF-8 when it can be, else Windows-1252, in
 * which Word saves pages. A page that declares UTF-8 wrongly is read as Windows-1252. Throws `ImportRefused` for others.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, true, 2);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, false, 2);
  const declared = DECLARED.exec(strFromU8(bytes.subarray(0, HEAD), true))?.[1]?.toLowerCase();
  if (declared === undefined || UTF_8.has(declared)) {
    return utf8(bytes)?.replace(/^\ufeff/, '') ?? western(bytes, false);
  }
  if (WESTERN.has(declared)) return western(bytes, false);
  if (NINTH.has(declared)) return western(bytes, true);
  throw new ImportRefused({
    fr: `Cette page est codée en «\u00a0${declared}\u00a0»\u00a0: enregistrez-la en UTF-8 et recommencez.`,
    en: `This page is encoded in “${declared}”: save it in UTF-8 and try again.`,
  });
}
