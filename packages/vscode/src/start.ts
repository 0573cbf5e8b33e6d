import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client-options.js';
import { registerCommands } from './commands/index.js';
import { syncConfigs } from './config-sync.js';
import { answerFiles } from './files.js';
import { Follower } from './follower.js';
import { say } from './langue.js';
import { registerOutline } from './outline.js';
import { registerPreview } from './preview/index.js';
import { registerSchemas } from './schemas.js';
import { registerStatus } from './status.js';
import { byScheme, throughEditor, type WriteFiles } from './writing/write-files.js';

/** Makes the client of an entry point's server. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** A folder of this computer in which what is known of the workspace may be kept; undefined without a workspace, and on the web. */
function cacheIn({ storageUri }: ExtensionContext): string | undefined {
  return storageUri?.scheme === 'file' ? storageUri.fsPath : undefined;
}

/**
 * Wires the extension around a client, whatever the editor it runs in. When the server cannot start, the author is told,
 * and what needs no server (colours, snippets) goes on.
 *
 * @param onDisk writes files of this machine, where the entry point can
 */
export async function start(context: ExtensionContext, makeClient: ClientFactory, onDisk?: WriteFiles): Promise<void> {
  const channel = window.createOutputChannel('Référentiel', { log: true });
  const client = makeClient('referentiel', 'Référentiel', clientOptions(channel, cacheIn(context)));
  const follower = new Follower(client);
  const editor = throughEditor(workspace.fs);
  const write = onDisk ? byScheme(onDisk, editor) : editor;
  context.subscriptions.push(
    channel,
    follower,
    client,
    registerSchemas(context),
    ...answerFiles(client),
    ...syncConfigs(client),
    ...registerCommands({ context, client, channel, follower, write }),
    registerPreview(context, client),
    registerOutline(client, follower),
    registerStatus(client, follower),
  );
  try {
    await client.start();
    follower.refresh();
  } catch (error) {
    channel.error(error instanceof Error ? error : String(error));
    const show = say({ fr: 'Afficher le journal', en: 'Show the log' });
    const message = say({
      fr: 'Le serveur de Référentiel n’a pas démarré\u00a0: ni vérification, ni aperçu, ni export.',
      en: 'The server of Référentiel did not start: no check, no preview, no export.',
    });
    if ((await window.showErrorMessage(message, show)) === show) channel.show();
  }
}
