import type { Connection } from 'vscode-languageserver';
import { LIST_FILES, READ_FILE } from '../protocol.js';
import type { FileAccess } from './file-access.js';

/** Asks the editor for the files: in the browser and in virtual workspaces only it can read them. */
export class ClientFiles implements FileAccess {
  constructor(private readonly connection: Connection) {}

  serves(): boolean {
    return true;
  }

  async list(folder: string, most?: number): Promise<string[]> {
    // It only lists whole trees.
    if (most === 1) return [];
    try {
      return await this.connection.sendRequest<string[]>(LIST_FILES, { folder });
    } catch {
      return [];
    }
  }

  async read(uri: string): Promise<string | undefined> {
    try {
      return (await this.connection.sendRequest<string | null>(READ_FILE, { uri })) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
