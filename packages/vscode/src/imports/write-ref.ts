import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { firstFreeName } from '../file-names.js';
import { say } from '../langue.js';
import type { WriteFiles } from '../writing/write-files.js';

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Replaces the text of a file as an edit of it, so that it can be undone, and saves it. */
async function replaceText(target: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(target);
  const edit = new WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).rangeIncludingLineBreak.end;
  edit.replace(target, new Range(document.positionAt(0), end), text);
  if (!(await workspace.applyEdit(edit)) || !(await document.save())) throw new Error(target.fsPath);
}

/** Where nothing can be written beside the document, the author says where; undefined when they give up. */
async function besideOrAsked(source: Uri, name: string): Promise<Uri | undefined> {
  if (workspace.fs.isWritableFileSystem(source.scheme) !== false) return Uri.joinPath(source, '..', name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [say({ fr: 'Référentiel', en: 'Référentiel' })]: ['ref'] },
  });
}

/**
 * Writes the text made of a document beside it. Where a file of that name stands, the author chooses: keep both, or replace
 * it, which can be undone. Undefined when they give up, and then nothing is written.
 */
export async function writeRef(write: WriteFiles, source: Uri, name: string, text: string): Promise<Uri | undefined> {
  const target = await besideOrAsked(source, name);
  if (!target) return undefined;
  const bytes = new TextEncoder().encode(text);
  if (!(await isThere(target))) {
    await write([{ uri: target, bytes, isNew: true }]);
    return target;
  }
  const folder = Uri.joinPath(target, '..');
  const taken = target.path.slice(target.path.lastIndexOf('/') + 1);
  const both = say({ fr: 'Garder les deux', en: 'Keep Both' });
  const replace = say({ fr: 'Remplacer', en: 'Replace' });
  const message = say({ fr: `«\u00a0${taken}\u00a0» existe déjà.`, en: `“${taken}” exists already.` });
  const detail = say({
    fr: '«\u00a0Garder les deux\u00a0» écrit le texte importé sous un autre nom, à côté.',
    en: '“Keep Both” writes the imported text under another name, beside it.',
  });
  const chosen = await window.showWarningMessage(message, { modal: true, detail }, both, replace);
  if (chosen === replace) {
    await replaceText(target, text);
    return target;
  }
  if (chosen !== both) return undefined;
  const free = Uri.joinPath(folder, await firstFreeName(taken, (one) => isThere(Uri.joinPath(folder, one))));
  await write([{ uri: free, bytes, isNew: true }]);
  return free;
}
