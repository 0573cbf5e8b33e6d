import { commands, type Disposable, env, languages, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLEAN_PASTE, CleanPaste } from '../clean-paste.js';
import { cleaned } from '../cleaned.js';
import { say } from '../langue.js';

/** Pastes the text of the clipboard clean over the selection; as it is when the server does not answer. */
async function coller(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'ref') return;
  const text = await env.clipboard.readText();
  if (!text.trim()) {
    const empty = say({ fr: 'Le presse-papiers ne contient pas de texte.', en: 'The clipboard holds no text.' });
    await window.showInformationMessage(empty);
    return;
  }
  const { document, selection } = editor;
  const clean = (await cleaned(client, document, selection.start, text)) ?? text;
  await editor.edit((edit) => edit.replace(selection, clean));
}

/** Registers « Coller depuis Word ou PDF », and the offer that the editor makes after an ordinary paste. */
export function registerColler(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('referentiel.coller', () => coller(client)),
    languages.registerDocumentPasteEditProvider({ language: 'ref' }, new CleanPaste(client), {
      providedPasteEditKinds: [CLEAN_PASTE],
      pasteMimeTypes: ['text/plain', 'text/html'],
    }),
  ];
}
