import { BUILTIN_SCHEME } from '@referentiel/language';
import { URI } from 'vscode-uri';

/** Whether a document is a file of the author: not a built-in catalogue, nor an earlier version that a comparison shows. */
export function isAuthorFile(uri: string): boolean {
  const { scheme, query } = URI.parse(uri);
  return scheme !== BUILTIN_SCHEME && query === '';
}

/** Whether a document was never saved: it stands in no folder. */
export function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}
