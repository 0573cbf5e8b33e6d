import type { DictionaryFiles } from '@referentiel/language';
import type { Connection } from 'vscode-languageserver';
import { NodeFiles } from './files/node-files.js';
import { startServer } from './start-server.js';

/** Serves one client from a Node process, which reads the disk itself; `dictionary` reads that of French. */
export function startNodeServer(connection: Connection, dictionary?: () => DictionaryFiles): void {
  startServer(connection, [new NodeFiles()], dictionary);
}
