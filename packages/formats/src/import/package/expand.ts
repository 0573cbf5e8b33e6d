import { Inflate } from 'fflate';
import { crc32 } from './crc32.js';
import { LIMITS } from './limits.js';
import { badPart, tooLarge } from './refusals.js';
import { dataStart, type ZipEntry } from './zip-directory.js';

const STORED = 0;
const DEFLATED = 8;

/**
 * Compressed bytes taken at once. They expand to 135 MB at most (1032 times more: RFC 1951), the price of noticing a lie; an
 * honest part is mostly taken in one step, twice as fast as in many.
 */
const STEP = 131_072;

/** Expanded bytes given on at once. */
const PIECE = 65_536;

/** What may still be expanded, over all parts of a file. */
export interface Budget {
  left: number;
}

/**
 * Expands an entry piece by piece into `sink`. What it declares is not believed: it is stopped as soon as it gives more than
 * it said, or than is left, and refused when its length or its checksum is not what it said. Throws `ImportRefused`.
 */
export function expand(bytes: Uint8Array, entry: ZipEntry, budget: Budget, sink: (piece: Uint8Array) => void): void {
  const { name, method, compressed, expanded } = entry;
  if (expanded > Math.min(LIMITS.part, budget.left)) throw tooLarge(name);
  budget.left -= expanded;
  const start = dataStart(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry);
  const data = bytes.subarray(start, start + compressed);
  let length = 0;
  let crc = 0;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length > expanded) throw tooLarge(name);
    crc = crc32(piece, crc);
    for (let at = 0; at < piece.length; at += PIECE) sink(piece.subarray(at, at + PIECE));
  };
  if (method === STORED) take(data);
  else if (method === DEFLATED) inflate(data, name, take);
  else throw badPart(name);
  if (length !== expanded || crc !== entry.crc) throw badPart(name);
}

function inflate(data: Uint8Array, name: string, take: (piece: Uint8Array) => void): void {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < data.length; at += STEP) {
    try {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch {
      throw badPart(name);
    }
    for (const piece of pieces) take(piece);
    pieces.length = 0;
  }
}
