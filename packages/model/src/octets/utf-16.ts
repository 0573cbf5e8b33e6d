/** Units that are made into text at once: a call takes so many arguments without trouble. */
const AT_ONCE = 4096;

/** A text in UTF-16 from a place of its bytes on; a last odd byte is left out. Never fails: half a pair stays what it is. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean, from = 0): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = from; at + 1 < bytes.length; at += 2) {
    units.push(view.getUint16(at, littleEndian));
    if (units.length < AT_ONCE) continue;
    pieces.push(String.fromCharCode(...units));
    units = [];
  }
  return pieces.join('') + String.fromCharCode(...units);
}
