import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FEATURES } from './features/index.js';
import { ClientFiles } from './files/client-files.js';
import type { FileAccess } from './files/file-access.js';
import type { InitializationOptions } from './protocol.js';
import { Publisher } from './publisher.js';
import { Server } from './server.js';
import { settingsFrom } from './settings.js';

function capabilities(): ServerCapabilities {
  const all: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  for (const feature of FEATURES) {
    Object.assign(all, feature.capabilities, {
      workspace: { ...all.workspace, ...feature.capabilities.workspace },
    });
  }
  return all;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Keeps the project in step with what the editor has open. */
function followDocuments(server: Server, publisher: Publisher): void {
  const { documents, disk, connection } = server;
  documents.onDidOpen(({ document }) => {
    disk.opened(document.uri, document.getText());
    publisher.settled(document.uri);
    // Its parts and catalogues come after: the text itself must not wait for them.
    void disk.addNeighbours(document.uri).then(() => publisher.changed(document.uri));
  });
  documents.onDidChangeContent(({ document }) => {
    disk.opened(document.uri, document.getText());
    publisher.changed(document.uri);
  });
  documents.onDidSave(({ document }) => publisher.settled(document.uri));
  documents.onDidClose(({ document }) => void disk.closed(document.uri).then(() => publisher.settled(document.uri)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    void Promise.all(changes.map(({ uri }) => disk.refresh(uri).then(() => publisher.changed(uri))));
  });
  documents.listen(connection);
}

/** Reads the settings now and whenever they change. */
function followSettings(server: Server, publisher: Publisher, canAsk: boolean): () => Promise<void> {
  const take = (value: unknown) => {
    server.settings = settingsFrom(value);
    publisher.refresh();
  };
  const ask = async () => {
    if (canAsk) take(await server.connection.workspace.getConfiguration('referentiel'));
  };
  server.connection.onDidChangeConfiguration(({ settings }) => {
    if (canAsk) void ask();
    else take((settings as { referentiel?: unknown } | undefined)?.referentiel);
  });
  return ask;
}

/**
 * Serves one client until it leaves. `readers` read files that are not open, tried in order; a client that says so
 * (`InitializationOptions.files`) is asked for those that none of them serves.
 */
export function startServer(connection: Connection, readers: FileAccess[] = []): void {
  const server = new Server(connection, readers);
  const publisher = new Publisher(server);
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    server.locale = options.locale ?? params.locale;
    server.client = params.capabilities;
    server.suggestCommand = options.suggestCommand;
    if (options.files) readers.push(new ClientFiles(connection));
    const { workspace } = params.capabilities;
    const ask = followSettings(server, publisher, workspace?.configuration === true);
    connection.onInitialized(() => {
      if (workspace?.didChangeConfiguration?.dynamicRegistration) {
        void connection.client.register(DidChangeConfigurationNotification.type, { section: 'referentiel' });
      }
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*.{ref,REF}' }],
        });
      }
      if (workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          for (const { uri } of removed) server.disk.removeFolder(uri);
          void Promise.all(added.map(({ uri }) => server.disk.addFolder(uri))).then(() => publisher.refresh());
        });
      }
      void ask();
      void Promise.all(foldersOf(params).map((uri) => server.disk.addFolder(uri))).then(() => publisher.refresh());
    });
    return { capabilities: capabilities(), serverInfo: { name: 'Référentiel' } };
  });
  for (const feature of FEATURES) feature.register(server);
  followDocuments(server, publisher);
  connection.listen();
}
