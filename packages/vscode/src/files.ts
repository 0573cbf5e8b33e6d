import { toBase64 } from '@referentiel/server/base64';
import {
  type DocumentParams,
  LIST_FILES,
  type ListFilesParams,
  READ_FILE,
  type ReadFileResult,
} from '@referentiel/server/protocol';
import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isProjectName, isSkippedFolder } from './file-names.js';

/** Enough for any référentiel; a whole disk opened by mistake must not be read to its end. */
const MOST_FOLDERS = 2000;

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    // A folder that vanished or may not be read holds nothing.
    return [];
  }
}

/**
 * The `.ref` files and configurations under a folder, read folder by folder: the editor's own search does not serve every file system. Links to
 * folders are not followed, since they may go round.
 */
async function projectFilesUnder(root: Uri): Promise<Uri[]> {
  const found: Uri[] = [];
  const folders = [root];
  for (let rank = 0; rank < folders.length && rank < MOST_FOLDERS; rank++) {
    const folder = folders[rank] as Uri;
    for (const [name, type] of await entriesOf(folder)) {
      if (type === FileType.Directory && !isSkippedFolder(name)) folders.push(Uri.joinPath(folder, name));
      else if ((type & FileType.File) !== 0 && isProjectName(name)) found.push(Uri.joinPath(folder, name));
    }
  }
  return found;
}

/** The text of a file, or its bytes when they are not plainly UTF-8: the server tells what they are. */
function contentOf(bytes: Uint8Array): ReadFileResult {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Another encoding.
  }
  return { bytes: toBase64(bytes) };
}

async function read(uri: Uri): Promise<ReadFileResult> {
  try {
    return contentOf(await workspace.fs.readFile(uri));
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : String(error);
    if (code === 'FileNotFound' || code === 'FileIsADirectory') return null;
    return { raison: code };
  }
}

/** Reads files for the server, where it cannot do so itself: in the browser and in virtual workspaces. */
export function answerFiles(client: BaseLanguageClient): Disposable[] {
  const { asUri } = client.protocol2CodeConverter;
  return [
    client.onRequest(LIST_FILES, async ({ folder }: ListFilesParams) =>
      (await projectFilesUnder(asUri(folder))).map((uri) => client.code2ProtocolConverter.asUri(uri)),
    ),
    client.onRequest<ReadFileResult, Error>(READ_FILE, ({ uri }: DocumentParams) => read(asUri(uri))),
  ];
}
