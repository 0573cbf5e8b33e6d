import { framed, unframed } from './index-frame.js';
import type { FileRecord, ProjectIndex, UnitRecord } from './index-records.js';
import { type FileRow, fileFrom, fileRow, isOf, type UnitRow, unitFrom, unitRow } from './index-rows.js';

/** What an index says of all, but for numbers and bytes. */
interface Head {
  version: string;
  settings: readonly string[];
  files: readonly FileRow[];
  units: readonly UnitRow[];
}

/** What an earlier session kept, each record made when somebody asks for it. */
export interface KnownIndex {
  file(key: string): FileRecord | undefined;
  hasFile(key: string): boolean;
  /** Whether it knows a file under this very URI and in this state. */
  isAsItWas(key: string, uri: string, stamp: string): boolean;
  unit(id: string): UnitRecord | undefined;
  hasUnit(id: string): boolean;
}

/** All values of several lists in one, of which `all` has the size. */
function joined<T extends Float64Array | Uint8Array>(all: T, lists: readonly T[]): T {
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** The bytes of an index; `version` stands for the program that made it. Same index, same bytes. */
export function encodeIndex({ files, units }: ProjectIndex, version: string): Uint8Array {
  const settings = [...new Set(units.map((unit) => unit.settings))];
  const fileRanks = new Map(files.map(({ key }, rank) => [key, rank]));
  const ranks = {
    file: (key: string) => fileRanks.get(key) as number,
    settings: (text: string) => settings.indexOf(text),
  };
  let [hashes, packed] = [0, 0];
  const rows = units.map((unit) => {
    const row = unitRow(unit, ranks, hashes, packed);
    hashes += unit.fonds.hashes.length;
    packed += unit.packed.length;
    return row;
  });
  const head: Head = { version, settings, files: files.map(fileRow), units: rows };
  return framed({
    head: JSON.stringify(head),
    hashes: joined(
      new Float64Array(hashes),
      units.map(({ fonds }) => fonds.hashes),
    ),
    packed: joined(
      new Uint8Array(packed),
      units.map((unit) => unit.packed),
    ),
  });
}

/**
 * The index that some bytes hold, which it goes on using; undefined for those of another version of the program, or that are not
 * whole. Never throws.
 */
export function decodeIndex(bytes: Uint8Array, version: string): KnownIndex | undefined {
  try {
    const found = unframed(bytes);
    if (!found) return undefined;
    const head = JSON.parse(found.head) as Head;
    if (head.version !== version) return undefined;
    const { hashes, packed } = found;
    const files = new Map(head.files.map((row) => [row[0], row]));
    const units = new Map(head.units.map((row) => [row[0], row]));
    const around = { files: head.files, settings: head.settings, hashes, packed };
    return {
      file(key) {
        const row = files.get(key);
        return row && fileFrom(row);
      },
      hasFile: (key) => files.has(key),
      isAsItWas(key, uri, stamp) {
        const row = files.get(key);
        return row !== undefined && stamp !== '' && isOf(row, uri, stamp);
      },
      unit(id) {
        const row = units.get(id);
        return row && unitFrom(row, around);
      },
      hasUnit: (id) => units.has(id),
    };
  } catch {
    return undefined;
  }
}
