/** Where Windows-1252 differs from Latin-1: U+0080 to U+009F. Browsers read both as Windows-1252. Source: Encoding Standard. */
const OWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text in Latin-1, one character for each byte, as Windows-1252 reads those bytes. */
export function asWindows1252(latin1: string): string {
  return latin1.replace(/[\x80-\x9f]/g, (char) => OWN[char.charCodeAt(0) - 0x80] ?? char);
}
