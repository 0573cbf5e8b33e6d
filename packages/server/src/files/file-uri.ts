import { basename, dirname, sep } from 'node:path';
import { URI } from 'vscode-uri';

/** A name that stands in a URI as it is. */
const PLAIN = /^[\w.~-]+$/;
const PLAIN_URI = /^file:\/\/\/(?!\/)[\w.~/-]*$/;

/** Where a file is. Of ten thousand, most need no more than that their scheme is taken off. */
export function pathOf(uri: string): string {
  return sep === '/' && PLAIN_URI.test(uri) ? uri.slice('file://'.length) : URI.parse(uri).fsPath;
}

/** The URIs of files, in their order: those of one folder share its own. */
export function urisOf(paths: readonly string[]): string[] {
  let folder = '';
  let folderUri = '';
  return paths.map((path) => {
    const own = dirname(path);
    const name = basename(path);
    if (!PLAIN.test(name)) return URI.file(path).toString();
    if (own !== folder) {
      folder = own;
      folderUri = URI.file(own).toString().replace(/\/$/, '');
    }
    return `${folderUri}/${name}`;
  });
}
