import type { DictionaryFiles, IndexedDictionary } from '@referentiel/language';
import type { Connection } from 'vscode-languageserver';
import { NodeIndexStore } from './cache/node-index-store.js';
import { programVersion } from './cache/program-version.js';
import { NodeFiles } from './files/node-files.js';
import { startServer } from './start-server.js';
import { survive } from './watch/survive.js';
import { Watchdog } from './watch/watchdog.js';

export { cacheFolder } from './cache/node-index-store.js';
export { Watchdog };

/**
 * Serves one client from a Node process, which reads the disk itself; `dictionary` reads that of French. `cache`: the folder for
 * what is known of workspaces, where the client names none.
 */
export function startNodeServer(
  connection: Connection,
  dictionary?: () => DictionaryFiles | IndexedDictionary,
  watchdog?: Watchdog,
  cache?: string,
): void {
  const storeIn = (folder = cache) => (folder ? new NodeIndexStore(folder, programVersion()) : undefined);
  startServer(connection, [new NodeFiles()], dictionary, watchdog, storeIn);
}

/** Keeps this process alive when something fails that nobody caught; the editor's log says what. */
export function surviveFailures({ console: log }: Connection): void {
  survive(process, (error) => log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}
