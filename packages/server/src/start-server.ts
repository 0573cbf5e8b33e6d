import type { DictionaryFiles, IndexedDictionary } from '@referentiel/language';
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { IndexStore } from './cache/index-store.js';
import { installDictionary } from './dictionary.js';
import { FEATURES } from './features/index.js';
import { ClientFiles } from './files/client-files.js';
import type { FileAccess } from './files/file-access.js';
import type { InitializationOptions } from './protocol.js';
import { Publisher } from './publisher.js';
import { Server } from './server.js';
import { settingsFrom } from './settings.js';
import { Watchdog } from './watch/watchdog.js';
import { DISK_CAPABILITIES, followDisk } from './workspace/follow-disk.js';
import { lookAtEncoding } from './workspace/look-at-encoding.js';

function capabilities(): ServerCapabilities {
  const all: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: DISK_CAPABILITIES,
  };
  for (const feature of FEATURES) {
    Object.assign(all, feature.capabilities, {
      workspace: { ...all.workspace, ...feature.capabilities.workspace },
    });
  }
  return all;
}

/** Keeps the project in step with what the editor has open. */
function followDocuments(server: Server, publisher: Publisher): void {
  const { documents, disk, connection } = server;
  documents.onDidOpen(({ document }) => {
    disk.opened(document.uri, document.getText());
    publisher.settled(document.uri);
    // Its parts and catalogues come after: the text itself must not wait for them.
    server.inBackground(async () => {
      await disk.addNeighbours(document.uri);
      publisher.changed(document.uri);
    });
    lookAtEncoding(server, publisher, document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    disk.opened(document.uri, document.getText());
    publisher.changed(document.uri);
  });
  documents.onDidSave(({ document }) => {
    publisher.settled(document.uri);
    lookAtEncoding(server, publisher, document.uri);
  });
  documents.onDidClose(({ document }) =>
    server.inBackground(async () => {
      await disk.closed(document.uri);
      publisher.settled(document.uri);
    }),
  );
  documents.listen(connection);
}

/** Reads the settings now and whenever they change. */
function followSettings(server: Server, publisher: Publisher, { workspace }: ClientCapabilities): void {
  const { connection } = server;
  const take = (value: unknown) => {
    server.settings = settingsFrom(value);
    publisher.refresh();
  };
  const ask = () => server.inBackground(async () => take(await connection.workspace.getConfiguration('referentiel')));
  connection.onDidChangeConfiguration(({ settings }) => {
    if (workspace?.configuration) ask();
    else take((settings as { referentiel?: unknown } | undefined)?.referentiel);
  });
  if (workspace?.didChangeConfiguration?.dynamicRegistration) {
    const section = { section: 'referentiel' };
    server.inBackground(() => connection.client.register(DidChangeConfigurationNotification.type, section));
  }
  if (workspace?.configuration) ask();
}

/**
 * Serves one client until it leaves. `readers` read files that are not open, tried in order; a client that says so
 * (`InitializationOptions.files`) is asked for those that none of them serves. `dictionary` reads the dictionary of French, when a
 * rule asks for it. `watchdog` is the one whose options the connection was made with. `storeIn`: where what is known of the
 * workspace is kept, given the folder that the client names; undefined for nowhere.
 */
export function startServer(
  connection: Connection,
  readers: FileAccess[] = [],
  dictionary?: () => DictionaryFiles | IndexedDictionary,
  watchdog: Watchdog = new Watchdog(),
  storeIn: (folder?: string) => IndexStore | undefined = () => undefined,
): void {
  const server = new Server(connection, readers, watchdog);
  watchdog.tell = (message) => server.tell([message[server.langue]]);
  if (dictionary) installDictionary(server, dictionary);
  const publisher = new Publisher(server);
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    server.locale = options.locale ?? params.locale;
    server.client = params.capabilities;
    server.suggestCommand = options.suggestCommand;
    server.index.store = storeIn(typeof options.cache === 'string' ? options.cache : undefined);
    if (options.files) readers.push(new ClientFiles(connection));
    connection.onInitialized(() => {
      followSettings(server, publisher, params.capabilities);
      followDisk(server, publisher, params);
    });
    return { capabilities: capabilities(), serverInfo: { name: 'Référentiel' } };
  });
  connection.onShutdown(async () => {
    publisher.stop();
    watchdog.stop();
    await server.index.stop();
  });
  for (const feature of FEATURES) feature.register(server);
  followDocuments(server, publisher);
  connection.listen();
}
