import type { Catalogue } from '@referentiel/model';
import type { Finding } from '../check/finding.js';
import type { Fonds } from '../rules/meta/fonds.js';
import type { FileOutline, Titles } from '../workspace/outline.js';
import { fromUtf8, toUtf8 } from './utf8.js';

/** What is kept of a file. */
export interface FileRecord {
  key: string;
  uri: string;
  /** What the host tells the states of the file apart by without reading it. */
  stamp: string;
  hash: number;
  outline: FileOutline;
  titles: readonly Titles[];
  texts: readonly Finding[];
  catalogues: readonly Catalogue[];
}

/** What is kept of a certification, and all that it rests on. */
export interface UnitRecord {
  id: string;
  /** Its files with the hashes of their texts, the main one first. */
  files: readonly (readonly [key: string, hash: number])[];
  settings: string;
  /** What it asked of the catalogues, with a hash of what they answered. */
  answers: readonly (readonly [question: string, hash: number])[];
  fonds: Fonds;
  packed: Uint8Array;
}

/** All that is kept of a project from one session to the next. */
export interface ProjectIndex {
  files: readonly FileRecord[];
  units: readonly UnitRecord[];
}

/** The words that a cache begins with; the number changes with the shape of what follows. */
const MAGIC = 'REFINDEX1\n';

interface StoredUnit extends Omit<UnitRecord, 'fonds' | 'packed'> {
  fonds: Omit<Fonds, 'hashes'>;
  /** How many hashes, and how many bytes of findings, stand in the rest for it. */
  sizes: readonly [hashes: number, packed: number];
}

interface Head {
  version: string;
  files: readonly FileRecord[];
  units: readonly StoredUnit[];
  /** Of what follows the head. */
  check: number;
}

/** FNV-1a over the bytes: a disk that lies is not to be believed. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The bytes of an index; `version` stands for the program that made it. Same index, same bytes. */
export function encodeIndex({ files, units }: ProjectIndex, version: string): Uint8Array {
  const rest = joined(units.flatMap(({ fonds, packed }) => [new Uint8Array(fonds.hashes.slice().buffer), packed]));
  const stored = units.map(
    ({ fonds: { hashes, ...fonds }, packed, ...unit }): StoredUnit => ({
      ...unit,
      fonds,
      sizes: [hashes.length, packed.length],
    }),
  );
  const head = toUtf8(JSON.stringify({ version, files, units: stored, check: checksum(rest) } satisfies Head));
  const lengths = new Uint8Array(new Uint32Array([head.length, checksum(head)]).buffer);
  return joined([toUtf8(MAGIC), lengths, head, rest]);
}

/** The index that some bytes hold; undefined for those of another version of the program, or that are not whole. Never throws. */
export function decodeIndex(given: Uint8Array, version: string): ProjectIndex | undefined {
  // A slice of one of Node's buffers is no copy: what stands around it would be read.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  try {
    const start = MAGIC.length;
    if (fromUtf8(bytes.subarray(0, start)) !== MAGIC) return undefined;
    const [length = 0, check] = new Uint32Array(bytes.slice(start, start + 8).buffer);
    const whole = bytes.subarray(start + 8, start + 8 + length);
    if (whole.length !== length || checksum(whole) !== check) return undefined;
    const head = JSON.parse(fromUtf8(whole)) as Head;
    const rest = bytes.subarray(start + 8 + length);
    if (head.version !== version || checksum(rest) !== head.check) return undefined;
    return { files: head.files, units: unitsOf(head.units, rest) };
  } catch {
    return undefined;
  }
}

function unitsOf(stored: readonly StoredUnit[], rest: Uint8Array): UnitRecord[] {
  let at = 0;
  const take = (length: number) => {
    at += length;
    if (at > rest.length) throw new RangeError('index too short');
    return rest.slice(at - length, at);
  };
  return stored.map(({ fonds, sizes: [hashes, packed], ...unit }) => ({
    ...unit,
    fonds: { ...fonds, hashes: new Float64Array(take(hashes * 8).buffer) },
    packed: take(packed),
  }));
}
