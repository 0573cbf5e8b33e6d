import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start } from './start.js';

/** In a browser: the server is a worker, and asks the editor for the files. */
export async function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  const server = async () => {
    // A server that is started again is a new worker; the one before it must not go on.
    worker?.terminate();
    worker = new Worker(address);
    // The client would know a worker by its class, which the editor replaces with its own.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  await start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
