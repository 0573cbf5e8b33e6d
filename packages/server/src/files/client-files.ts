import { unreadable } from '@referentiel/language';
import type { Connection } from 'vscode-languageserver';
import { fromBase64 } from '../base64.js';
import { LIST_FILES, READ_FILE, type ReadFileResult } from '../protocol.js';
import { codeOf } from './error-code.js';
import type { FileAccess, Listing, ReadFile } from './file-access.js';
import { readBytes } from './read-bytes.js';
import { within } from './within.js';

/** A tree on another computer is listed folder by folder. */
const LIST_PATIENCE_MS = 60_000;

/** Asks the editor for the files: in the browser and in virtual workspaces only it can read them. */
export class ClientFiles implements FileAccess {
  constructor(private readonly connection: Connection) {}

  serves(): boolean {
    return true;
  }

  async list(folder: string, most?: number): Promise<Listing> {
    // It only lists whole trees.
    if (most === 1) return { files: [], closed: [], isCut: false };
    try {
      const files = await within(this.connection.sendRequest<string[]>(LIST_FILES, { folder }), LIST_PATIENCE_MS);
      return { files, closed: [], isCut: false };
    } catch (error) {
      return { files: [], closed: [{ uri: folder, code: codeOf(error) }], isCut: false };
    }
  }

  async read(uri: string): Promise<ReadFile | undefined> {
    try {
      const answer = await within(this.connection.sendRequest<ReadFileResult>(READ_FILE, { uri }));
      if (answer === null) return undefined;
      if (typeof answer === 'string') return { text: answer };
      if ('raison' in answer) return { text: '', trouble: unreadable(answer.raison) };
      return readBytes(fromBase64(answer.bytes));
    } catch (error) {
      return { text: '', trouble: unreadable(codeOf(error)) };
    }
  }
}
