import type { Connection } from 'vscode-languageserver';
import { NodeFiles } from './files/node-files.js';
import { startServer } from './start-server.js';

/** Serves one client from a Node process, which reads the disk itself. */
export function startNodeServer(connection: Connection): void {
  startServer(connection, [new NodeFiles()]);
}
