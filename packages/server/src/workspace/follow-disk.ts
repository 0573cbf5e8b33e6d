import { CONFIG_NAME } from '@referentiel/language';
import {
  DidChangeWatchedFilesNotification,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Publisher } from '../publisher.js';
import type { Server } from '../server.js';
import { lookAtEncoding } from './look-at-encoding.js';

const WATCHED = ['**/*.{ref,REF}', `**/${CONFIG_NAME}`];

/** A watcher of `.ref` files hears nothing of a folder that goes or gets another name; the editor tells when it did that. */
const FOLDERS: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*', matches: 'folder' } }] };

export const DISK_CAPABILITIES: NonNullable<ServerCapabilities['workspace']> = {
  workspaceFolders: { supported: true, changeNotifications: true },
  fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
};

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function followFiles(server: Server, publisher: Publisher, canRegister: boolean): void {
  const { connection, disk } = server;
  connection.onDidChangeWatchedFiles(({ changes }) =>
    server.inBackground(async () => {
      const uris = changes.map(({ uri }) => uri);
      await disk.refresh(uris);
      publisher.changedOnDisk(uris);
      for (const uri of uris) lookAtEncoding(server, publisher, uri);
    }),
  );
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) disk.vanished(uri);
    publisher.refresh();
  });
  connection.workspace.onDidRenameFiles(({ files }) =>
    server.inBackground(async () => {
      for (const { oldUri } of files) disk.vanished(oldUri);
      for (const { newUri } of files) await disk.appeared(newUri);
      publisher.refresh();
    }),
  );
  if (!canRegister) return;
  const watchers = WATCHED.map((globPattern) => ({ globPattern }));
  server.inBackground(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
}

/** Loads the folders of the workspace, and keeps the project in step with what others do to them and to their files. */
export function followDisk(server: Server, publisher: Publisher, params: InitializeParams): void {
  const { connection, disk } = server;
  const { workspace } = params.capabilities;
  const add = (folders: readonly string[]) =>
    server.inBackground(async () => {
      const known = server.index.load(folders);
      await Promise.all(folders.map((uri) => disk.addFolder(uri, undefined, known)));
      publisher.refresh();
    });
  followFiles(server, publisher, workspace?.didChangeWatchedFiles?.dynamicRegistration === true);
  if (workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) disk.removeFolder(uri);
      add(added.map(({ uri }) => uri));
    });
  }
  add(foldersOf(params));
}
