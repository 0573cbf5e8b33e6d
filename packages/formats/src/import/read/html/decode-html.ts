import { strFromU8, strToU8 } from 'fflate';
import { ImportRefused } from '../../imported.js';

/** Where the Windows-1252 code page differs from Latin-1: U+0080 to U+009F. Browsers read both as Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

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

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) pieces.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  return pieces.join('');
}

/** One byte, one character. */
function western(bytes: Uint8Array, isLatin9: boolean): string {
  const latin1 = strFromU8(bytes, true);
  if (isLatin9) return latin1.replace(/[\xa4-\xbe]/g, (char) => LATIN_9.get(char.charCodeAt(0)) ?? char);
  return latin1.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
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
  if (first === 0xff && second === 0xfe) return utf16(bytes, true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, false);
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
