import type { InitializationOptions } from '@referentiel/server/protocol';
import { commands, env, type LogOutputChannel, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { say } from './langue.js';
import { Restarts } from './restarts.js';

/** Tells that the server is starting again after it stopped. */
function tellRestart(): void {
  const message = say({
    fr: 'Le serveur de Référentiel s’est arrêté\u00a0; il redémarre.',
    en: 'The server of Référentiel stopped; it is starting again.',
  });
  void window.showWarningMessage(message);
}

/** Tells that the server stays stopped, and offers what may help. */
async function tellEnd(): Promise<void> {
  const message = say({
    fr: 'Le serveur de Référentiel s’arrête sans cesse\u00a0: ni vérification, ni aperçu, ni export. Le journal dit pourquoi.',
    en: 'The server of Référentiel keeps stopping: no check, no preview, no export. The log says why.',
  });
  const restart = say({ fr: 'Redémarrer', en: 'Restart' });
  const log = say({ fr: 'Afficher le journal', en: 'Show the log' });
  const chosen = await window.showErrorMessage(message, restart, log);
  if (chosen === restart) await commands.executeCommand('referentiel.redemarrer');
  else if (chosen === log) await commands.executeCommand('referentiel.journal');
}

/** Starts the server again when it stops, and gives up, saying so, when it stops again and again. */
function errorHandler(restarts: Restarts): ErrorHandler {
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed(): CloseHandlerResult {
      const again = restarts.mayRestart(Date.now());
      if (again) tellRestart();
      else void tellEnd();
      return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** What both entry points ask of the client: every `.ref` document, wherever it is. */
export function clientOptions(outputChannel: LogOutputChannel, cache?: string): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { files: true, locale: env.language, ...(cache && { cache }) };
  return {
    documentSelector: [{ language: 'ref' }],
    initializationOptions,
    outputChannel,
    errorHandler: errorHandler(new Restarts()),
    markdown: { isTrusted: false, supportHtml: false },
  };
}
