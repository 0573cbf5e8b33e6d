import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { writeOnDisk } from './node/write-on-disk.js';
import { start } from './start.js';

/**
 * Megabytes for what a keystroke makes and throws away: with V8's default one keystroke in ten waits for the collector
 * (bench/: 95th percentile 12 ms instead of 20). From the start on: what a start makes stays, and a small room would be gone
 * through ten times.
 */
const ROOM = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

/** In a desktop or remote editor: the server is a process of the editor's own Node, which reads the disk itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  // Where server/start-node.ts may keep what the next start would make anew.
  const env = { REFERENTIEL_CODE: Uri.joinPath(context.globalStorageUri, 'code').fsPath };
  const server = { module, transport: TransportKind.ipc, options: { execArgv: ROOM, env } };
  await start(
    context,
    (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options),
    writeOnDisk,
  );
}
