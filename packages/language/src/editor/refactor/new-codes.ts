import type { Element, Genre } from '@referentiel/model';
import type { CheckedCertification } from '../../check/checked-certification.js';
import type { SourceFile } from '../../source/source-file.js';
import { nextCode } from '../completion/next-code.js';

/** Where new elements will stand: inside which ones, the certification first, and behind which offset of a file. */
export interface NewPlace {
  path: Element[];
  file: SourceFile;
  offset: number;
}

/**
 * Codes for some new elements of one kind that stand one behind another, as completion would offer them; fewer when the scheme
 * gives no more.
 */
export function newCodes(
  checked: CheckedCertification,
  genre: Genre,
  { path, file, offset }: NewPlace,
  count: number,
): string[] {
  const isBehind = ({ place }: Element) =>
    !place || place.uri !== file.uri || file.offsetAt(place.range.start) < offset;
  const reserved = new Set<string>();
  while (reserved.size < count) {
    const code = nextCode({ genre, path, isBehind, reserved }, checked);
    if (code === undefined) break;
    reserved.add(code);
  }
  return [...reserved];
}
