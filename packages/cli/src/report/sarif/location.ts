import { isAbsolute } from 'node:path';
import type { SourceFile } from '@referentiel/language';
import type { Place, Range } from '@referentiel/model';
import { shownUri } from '../../files/shown-path.js';

/** The base of relative addresses, as every reader of SARIF knows it: the folder where the command was given. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Where a file is: relative to the working folder; the whole address for one that stands outside of it. */
export function artifactLocation(uri: string) {
  const path = shownUri(uri);
  const outside = path === uri || path === '..' || path.startsWith('../') || isAbsolute(path);
  if (outside) return { uri };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: SOURCE_ROOT };
}

/** A range as SARIF counts: from 1, the end excluded, columns in UTF-16 units. */
export function region({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A place; with the text of the files, the words that stand there, where they are on one line. */
export function physicalLocation({ uri, range }: Place, texts?: ReadonlyMap<string, SourceFile>) {
  const file = range.start.line === range.end.line ? texts?.get(uri) : undefined;
  const text = file?.text.slice(file.offsetAt(range.start), file.offsetAt(range.end));
  return {
    artifactLocation: artifactLocation(uri),
    region: { ...region(range), ...(text && { snippet: { text } }) },
  };
}
