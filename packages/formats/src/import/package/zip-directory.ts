import { strFromU8 } from 'fflate';
import { LIMITS } from './limits.js';
import { badPart, tooLarge, truncated, unsafePaths, withPassword } from './refusals.js';

/** One file of the archive, as the central directory declares it: sizes are checked again while it is expanded. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  crc: number;
  compressed: number;
  expanded: number;
  /** Where its local header stands. */
  offset: number;
}

// Signatures and layouts: PKWARE APPNOTE 6.3.10, §4.3.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENCRYPTED = 1;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;

const UNSAFE = /(?:^|\/)\.\.?(?:\/|$)|^\/|\\|^[A-Za-z]:|\0/;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - UNKNOWN_16);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw truncated();
}

/** A 64-bit number; what no file can hold is the sign of a damaged one. */
function big(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw truncated();
  return Number(value);
}

/** Where the directory begins, and how many entries it says to hold. */
function directory(view: DataView): { at: number; count: number } {
  const end = findEnd(view);
  const plain = { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (plain.at !== UNKNOWN_32 && plain.count !== UNKNOWN_16) return plain;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain;
  const end64 = big(view, locator + 8);
  if (view.getUint32(end64, true) !== END_64) throw truncated();
  return { at: big(view, end64 + 48), count: big(view, end64 + 32) };
}

/** Puts the 64-bit values of the extra field in the place of those that are too large for 32 bits (§4.5.3). */
function widen(entry: ZipEntry, view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let value = at + 4;
      for (const key of ['expanded', 'compressed', 'offset'] as const) {
        if (entry[key] !== UNKNOWN_32) continue;
        entry[key] = big(view, value);
        value += 8;
      }
    }
    at += 4 + length;
  }
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const { at: start, count } = directory(view);
  if (count > LIMITS.parts) throw tooLarge();
  for (let at = start, index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw truncated();
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw withPassword();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const entry: ZipEntry = {
      name: strFromU8(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      expanded: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    widen(entry, view, nameEnd, extraEnd);
    entries.push(entry);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the compressed bytes of an entry begin: after its local header, whose own extra field may differ. */
export function dataStart(view: DataView, { offset, name }: ZipEntry): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw badPart(name);
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Bytes that serve two entries make a small archive expand without end; two entries of one name show two readers two files. */
function refuseTricks(entries: readonly ZipEntry[], view: DataView): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (UNSAFE.test(name)) throw unsafePaths();
    const lower = name.toLowerCase();
    if (names.has(lower)) throw badPart(name);
    names.add(lower);
  }
  let end = 0;
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    if (entry.offset < end) throw badPart(entry.name);
    end = dataStart(view, entry) + entry.compressed;
    if (end > view.byteLength) throw truncated();
  }
}

/**
 * The files of a zip archive. Throws `ImportRefused` for an archive that is damaged, under a password, or that plays
 * tricks: paths that leave it, two files of one name or on the same bytes, too many files.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > LIMITS.archive) throw tooLarge();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readEntries(bytes, view);
    refuseTricks(entries, view);
    return entries;
  } catch (error) {
    // A place outside the file: the directory lies, or the end of the file is missing.
    if (error instanceof RangeError) throw truncated();
    throw error;
  }
}
