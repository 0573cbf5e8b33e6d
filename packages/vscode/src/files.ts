import { type DocumentParams, LIST_FILES, type ListFilesParams, READ_FILE } from '@referentiel/server/protocol';
import { type Disposable, FileType, Uri, workspace } from 'vscode';
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

async function textOf(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Reads files for the server, where it cannot do so itself: in the browser and in virtual workspaces. */
export function answerFiles(client: BaseLanguageClient): Disposable[] {
  const { asUri } = client.protocol2CodeConverter;
  return [
    client.onRequest(LIST_FILES, async ({ folder }: ListFilesParams) =>
      (await projectFilesUnder(asUri(folder))).map((uri) => client.code2ProtocolConverter.asUri(uri)),
    ),
    client.onRequest(READ_FILE, ({ uri }: DocumentParams) => textOf(asUri(uri))),
  ];
}
