import { fromUtf8, toUtf8 } from './utf8.js';

/** The words that an index begins with; the number changes with the shape of what follows. */
const MAGIC = 'REFINDEX2\n';
/** Bytes before the numbers: the words, four lengths, in steps of eight. */
const START = 32;
const LENGTHS = 16;

/** The parts of an index: words about all, the hashes of all texts, the findings of all certifications. */
export interface Framed {
  head: string;
  hashes: Float64Array;
  packed: Uint8Array;
}

/** Of all but itself: a disk that lies is not to be believed. A word of four bytes at a time (FNV-1a, mixed). */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    if (at * 4 === START - 4) continue;
    hash = Math.imul(hash ^ (words[at] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function roomFor(head: number, hashes: number, packed: number): number {
  return Math.ceil((START + hashes * 8 + packed + head) / 4) * 4;
}

/** The bytes of an index. Same parts, same bytes. */
export function framed({ head, hashes, packed }: Framed): Uint8Array {
  const words = toUtf8(head);
  const all = new Uint8Array(roomFor(words.length, hashes.length, packed.length));
  all.set(toUtf8(MAGIC));
  new Float64Array(all.buffer, START, hashes.length).set(hashes);
  all.set(packed, START + hashes.length * 8);
  all.set(words, START + hashes.length * 8 + packed.length);
  const lengths = new Uint32Array(all.buffer, LENGTHS, 4);
  lengths.set([words.length, hashes.length, packed.length]);
  lengths[3] = checksum(new Uint32Array(all.buffer));
  return all;
}

/** The parts of some bytes, which stay as they are; undefined for bytes that are not a whole index. */
export function unframed(given: Uint8Array): Framed | undefined {
  // Numbers are read where they stand: a slice of one of Node's buffers may stand askew.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given);
  const { buffer, byteOffset: from, length } = bytes;
  if (length < START || length % 4 !== 0) return undefined;
  if (fromUtf8(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const [head = 0, hashes = 0, packed = 0, check] = new Uint32Array(buffer, from + LENGTHS, 4);
  if (roomFor(head, hashes, packed) !== length || checksum(new Uint32Array(buffer, from, length / 4)) !== check) {
    return undefined;
  }
  const [afterHashes, afterPacked] = [START + hashes * 8, START + hashes * 8 + packed];
  return {
    head: fromUtf8(bytes.subarray(afterPacked, afterPacked + head)),
    hashes: new Float64Array(buffer, from + START, hashes),
    packed: new Uint8Array(buffer, from + afterHashes, packed),
  };
}
