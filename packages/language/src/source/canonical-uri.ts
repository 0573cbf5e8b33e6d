import { URI } from 'langium';

/** A URI that is spelled in one way only. */
const PLAIN = /^file:\/\/\/(?!\/)[\w.~/-]*$/;

/** More than the files of any workspace, each in the spellings that it is told in. */
const MOST = 30_000;

const known = new Map<string, string>();

/** One spelling for each URI: `file:///C:/a` and `file:///c%3A/a` are the same file. */
export function canonicalUri(uri: string): string {
  if (PLAIN.test(uri)) return uri;
  const found = known.get(uri);
  if (found !== undefined) return found;
  const canonical = URI.parse(uri).toString();
  if (known.size >= MOST) known.clear();
  // One string for both, where it is the same.
  const kept = canonical === uri ? uri : canonical;
  known.set(uri, kept);
  return kept;
}
