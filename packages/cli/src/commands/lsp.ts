import { Console } from 'node:console';
import { cacheFolder, startNodeServer, surviveFailures, Watchdog } from '@referentiel/server/node';
import { createConnection } from 'vscode-languageserver/node';
import { readDictionary } from '../dictionary.js';
import { type ExitCode, UsageError } from '../exit-code.js';
import { say } from '../language.js';
import { stderr, stdout } from '../output.js';

/**
 * `lsp --stdio`: the language server, for one editor, over standard input and output. Never returns: the process ends
 * with its client (0 after `shutdown`, 1 when the editor vanished). A person at a terminal is told what it is for.
 */
export function lsp(): Promise<ExitCode> {
  if (process.stdin.isTTY) {
    throw new UsageError(
      say(
        'Cette commande est lancée par un éditeur (Neovim, Helix, Zed…), pas à la main : voyez docs/pratique/autres-editeurs.md.',
        'This command is started by an editor (Neovim, Helix, Zed…), not by hand: see docs/pratique/autres-editeurs.md.',
      ),
    );
  }
  // Standard output belongs to the protocol: one stray line there would cut the editor off.
  globalThis.console = new Console(stderr.asStream(), stderr.asStream());
  const watchdog = new Watchdog();
  const connection = createConnection(process.stdin, stdout.asStream(), watchdog.options);
  // A command that fails ends; a server goes on.
  process.removeAllListeners('uncaughtException');
  surviveFailures(connection);
  startNodeServer(connection, readDictionary, watchdog, cacheFolder());
  return new Promise(() => {});
}
