import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './start.js';

/** In a desktop or remote editor: the server is a process of the editor's own Node, which reads the disk itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  await start(context, (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options));
}
