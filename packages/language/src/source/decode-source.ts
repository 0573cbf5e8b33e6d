import { asWindows1252, decodeUtf16 } from '@referentiel/model';

/** How the bytes of a file were read; `binaire` when they are no text at all. */
export type Encodage = 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'binaire';

/** A file as text, without its byte order mark: editors hide it, and positions must be theirs. */
export interface DecodedSource {
  text: string;
  encodage: Encodage;
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Every host has it; the types of none are known here. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;
};

/** How much of a file tells whether it is UTF-16 without a mark. */
const SAMPLE = 4096;

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Of two bytes for each letter of a French text one is zero: which of them, when nearly all are. */
function utf16Without(bytes: Uint8Array): 'little' | 'big' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.1) return 'little';
  return even > half * 0.8 && odd < half * 0.1 ? 'big' : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** One byte, one character. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += SAMPLE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + SAMPLE)));
  return pieces.join('');
}

/**
 * The text of a file, whatever it is encoded in: by its byte order mark, else UTF-8 when it can be, else UTF-16 when its zeros
 * say so, else Windows-1252, in which Windows editors save. Never fails; zeros in anything else are told (`binaire`), the text
 * being what UTF-8 makes of it.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'little' : first === 0xfe && second === 0xff ? 'big' : undefined;
  const order = marked ?? (bytes.includes(0) ? utf16Without(bytes) : undefined);
  if (order) return { text: decodeUtf16(bytes, order === 'little', marked ? 2 : 0), encodage: 'UTF-16' };
  const text = utf8(bytes);
  if (text !== undefined) return { text: withoutMark(text), encodage: bytes.includes(0) ? 'binaire' : 'UTF-8' };
  if (bytes.includes(0)) return { text: new TextDecoder('utf-8').decode(bytes), encodage: 'binaire' };
  return { text: asWindows1252(latin1(bytes)), encodage: 'Windows-1252' };
}
