import type { ExportResult } from '@referentiel/server/protocol';
import { commands, env, UIKind, type Uri, window } from 'vscode';
import { langue, say } from '../langue.js';
import { exportMessage } from './export-message.js';
import type { ExportKind } from './kinds.js';

/** Whether the file stands on the machine that the author sits at. */
function isLocal({ scheme }: Uri): boolean {
  return scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/** What is read in the editor itself. */
const IN_EDITOR = new Set(['json', 'md']);

async function open(target: Uri, { id }: ExportKind): Promise<void> {
  // Word, Excel and the browser open their own documents; elsewhere than on the author's machine the list of files is as near as one gets.
  if (IN_EDITOR.has(id)) await commands.executeCommand('vscode.open', target);
  else if (isLocal(target)) await env.openExternal(target);
  else await commands.executeCommand('revealInExplorer', target);
}

/**
 * Says that the documents of an export are written, and offers to open the first, to show where it is and to see what
 * remains to be mended.
 */
export async function announce(
  targets: readonly [Uri, ...Uri[]],
  kind: ExportKind,
  result: ExportResult,
  draft: boolean,
): Promise<void> {
  const [target] = targets;
  const names = targets.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  const { message, warns } = exportMessage(names, result, langue(), draft);
  const openIt = say({ fr: 'Ouvrir', en: 'Open' });
  const reveal = say({ fr: 'Afficher dans le dossier', en: 'Show in Folder' });
  const problems = say({ fr: 'Voir les problèmes', en: 'Show Problems' });
  const chosen = warns
    ? await window.showWarningMessage(message, openIt, reveal, problems)
    : await window.showInformationMessage(message, openIt, reveal);
  if (chosen === openIt) await open(target, kind);
  else if (chosen === reveal)
    await commands.executeCommand(isLocal(target) ? 'revealFileInOS' : 'revealInExplorer', target);
  else if (chosen === problems) await commands.executeCommand('workbench.actions.view.problems');
}
