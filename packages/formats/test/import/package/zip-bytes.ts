import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/import/package/crc32.js';

/** One file of an archive built by hand, which may lie in each field. */
export interface Entry {
  name: string;
  content: Uint8Array | string;
  /** What the headers say instead of the truth. */
  lies?: { expanded?: number; crc?: number; flags?: number; method?: number; offset?: number };
  /** Its sizes and place in the 64-bit fields. */
  wide?: true;
}

function fields(...values: [size: 2 | 4 | 8, value: number][]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return bytes;
}

function concat(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const ALL_ONES = 0xffffffff;

const packed = new Map<Uint8Array | string, { bytes: Uint8Array; data: Uint8Array; crc: number }>();

/** What a content is once compressed; the same content is compressed once. */
function pack(content: Uint8Array | string) {
  const known = packed.get(content);
  if (known) return known;
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const fresh = { bytes, data: deflateSync(bytes, { level: 1 }), crc: crc32(bytes) };
  packed.set(content, fresh);
  return fresh;
}

/** An archive, as honest as its entries (PKWARE APPNOTE 6.3.10). */
export function zipBytes(entries: Entry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, lies = {}, wide } of entries) {
    const { bytes, data, crc: truth } = pack(content);
    const path = strToU8(name);
    const { method = 8, flags = 0, crc = truth, expanded = bytes.length } = lies;
    const shape: [2 | 4 | 8, number][] = [
      [2, 20],
      [2, flags],
      [2, method],
      [2, 0],
      [2, 0],
      [4, crc],
    ];
    const sizes: [2 | 4 | 8, number][] = wide
      ? [
          [4, ALL_ONES],
          [4, ALL_ONES],
        ]
      : [
          [4, data.length],
          [4, expanded],
        ];
    const place = lies.offset ?? offset;
    const extra = wide ? fields([2, 1], [2, 24], [8, expanded], [8, data.length], [8, place]) : new Uint8Array(0);
    const header = fields([4, 0x04034b50], ...shape, [4, data.length], [4, expanded], [2, path.length], [2, 0]);
    local.push(header, path, data);
    central.push(
      fields(
        [4, 0x02014b50],
        [2, 20],
        ...shape,
        ...sizes,
        [2, path.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, wide ? ALL_ONES : place],
      ),
      path,
      extra,
    );
    offset += header.length + path.length + data.length;
  }
  const directory = concat(central);
  const count = entries.length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return concat([...local, directory, end]);
}
