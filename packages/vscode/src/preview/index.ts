import { commands, Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isReferentiel } from '../follower.js';
import { say } from '../langue.js';
import { Previews, VIEW_TYPE } from './previews.js';
import { readState } from './shared/page-state.js';

/** The document that a command is about: the one it was called on, else that of the editor in front. */
function target(called: unknown): Uri | undefined {
  if (called instanceof Uri) return called;
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => isReferentiel(editor?.document))?.document.uri;
}

async function show(previews: Previews, called: unknown, beside: boolean): Promise<void> {
  const uri = target(called);
  if (!uri) {
    const message = { fr: 'Ouvrez d’abord un référentiel (.ref).', en: 'Open a référentiel (.ref) first.' };
    await window.showInformationMessage(say(message));
    return;
  }
  // The server learns of a file that no editor shows.
  await workspace.openTextDocument(uri);
  previews.show(uri, beside);
}

/** The preview of the official table: its two commands, its panels, and their return after a reload. */
export function registerPreview(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  const previews = new Previews(context, client);
  return Disposable.from(
    previews,
    commands.registerCommand('referentiel.apercu', (called: unknown) => show(previews, called, false)),
    commands.registerCommand('referentiel.apercuSurLeCote', (called: unknown) => show(previews, called, true)),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const { uri } = readState(state);
        if (uri === undefined) panel.dispose();
        else previews.adopt(panel, uri);
      },
    }),
  );
}
