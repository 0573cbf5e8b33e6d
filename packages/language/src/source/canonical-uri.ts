import { URI } from 'langium';

/** One spelling for each URI: `file:///C:/a` and `file:///c%3A/a` are the same file. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}
