import { IS_OWN_EXPORT, type IsOwnExportParams } from '@referentiel/server/protocol';
import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { langue, say } from '../langue.js';
import { base64Of } from './base64.js';
import type { ExportKind } from './kinds.js';
import { targetFolder } from './target-folder.js';

/** The folder of exports: that of the settings, else that of the main file. */
function folderFor(main: Uri): Uri {
  const beside = Uri.joinPath(main, '..');
  const setting = workspace.getConfiguration('referentiel', main).get<string>('export.dossier') ?? '';
  const { absolute, segments } = targetFolder(setting);
  if (!absolute) return Uri.joinPath(beside, ...segments);
  return main.scheme === 'file' ? Uri.file(setting.trim()) : main.with({ path: `/${segments.join('/')}` });
}

/**
 * Where an export goes: beside its main file; where the author says, when that file was never saved or stands where nothing
 * can be written. Undefined when the author gives up.
 */
export async function chooseTarget(main: Uri, name: string, { files }: ExportKind): Promise<Uri | undefined> {
  const isSaved = main.scheme !== 'untitled' && workspace.fs.isWritableFileSystem(main.scheme) !== false;
  if (isSaved) return Uri.joinPath(folderFor(main), name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [files[langue()]]: [name.slice(name.lastIndexOf('.') + 1)] },
  });
}

async function contentOf(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

/** Whether a file stands there that is no earlier export, and that the author does not want replaced. */
export async function notReplaceable(client: BaseLanguageClient, target: Uri, { id }: ExportKind): Promise<boolean> {
  const bytes = await contentOf(target);
  if (!bytes) return false;
  const params: IsOwnExportParams = { format: id, bytes: base64Of(bytes) };
  if (await client.sendRequest<boolean>(IS_OWN_EXPORT, params)) return false;
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const message = say({
    fr: `«\u00a0${name}\u00a0» existe déjà et ne vient pas de Référentiel. Le remplacer\u00a0?`,
    en: `“${name}” exists and does not come from Référentiel. Replace it?`,
  });
  const replace = say({ fr: 'Remplacer', en: 'Replace' });
  return (await window.showWarningMessage(message, { modal: true }, replace)) !== replace;
}
