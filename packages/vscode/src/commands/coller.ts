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
  const { version } = document;
  const clean = (await cleaned(client, document, selection.start, text)) ?? text;
  // One edit, one step to undo; not over words that came meanwhile.
  const pasted = document.version === version && (await editor.edit((edit) => edit.replace(selection, clean)));
  if (pasted) return;
  const message = say({
    fr: 'Le texte a changé pendant le collage\u00a0: rien n’est collé. Recommencez.',
    en: 'The text changed during the paste: nothing is pasted. Try again.',
  });
  await window.showWarningMessage(message);
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
