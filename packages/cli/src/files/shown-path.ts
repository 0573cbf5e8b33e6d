import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The path of a `file:` URI; a built-in catalogue has none and keeps its URI. */
export function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
}

/** A path as the user sees it: relative to the working folder, with forward slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}

/** Where a finding stands, as the user sees it. */
export function shownUri(uri: string): string {
  return uri.startsWith('file:') ? shownPath(pathOf(uri)) : uri;
}
