import { toBase64 } from '@referentiel/server/base64';
import { IS_OWN_EXPORT, type IsOwnExportParams } from '@referentiel/server/protocol';
import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { firstFreeName, nameBeside } from '../file-names.js';
import { langue, say } from '../langue.js';
import type { ExportKind } from './kinds.js';
import { mayUse, placeFrom, placeSaid } from './place-setting.js';

/** The folder of exports: that of the settings, else that of the main file. Undefined when the author refuses the first. */
async function folderFor(main: Uri): Promise<Uri | undefined> {
  const said = placeSaid('export.dossier', main);
  const folder = placeFrom(Uri.joinPath(main, '..'), said.value);
  return (await mayUse('export.dossier', said, folder, main)) ? folder : undefined;
}

/**
 * Where an export goes: beside its main file; where the author says, when that file was never saved or stands where nothing
 * can be written. Undefined when the author gives up.
 */
export async function chooseTarget(main: Uri, name: string, { files }: ExportKind): Promise<Uri | undefined> {
  const isSaved = main.scheme !== 'untitled' && workspace.fs.isWritableFileSystem(main.scheme) !== false;
  if (isSaved) {
    const asked = await folderFor(main);
    return asked && Uri.joinPath(asked, name);
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [files[langue()]]: [name.slice(name.lastIndexOf('.') + 1)] },
  });
}

/** What stands where an export would go: nothing, an earlier export, or something that is not ours to replace. */
async function standing(
  client: BaseLanguageClient,
  target: Uri,
  { id }: ExportKind,
): Promise<'nothing' | 'own' | 'foreign'> {
  try {
    await workspace.fs.stat(target);
  } catch {
    return 'nothing';
  }
  try {
    const params: IsOwnExportParams = { format: id, bytes: toBase64(await workspace.fs.readFile(target)) };
    return (await client.sendRequest<boolean>(IS_OWN_EXPORT, params)) ? 'own' : 'foreign';
  } catch {
    // What cannot be read is not known to be ours.
    return 'foreign';
  }
}

/**
 * Where to write an export that nothing foreign is lost. An imported document has the very name that its export asks for:
 * the author keeps both, and later exports then go to the second without a question; or has it replaced. Undefined when
 * the author gives up.
 */
export async function withoutLoss(client: BaseLanguageClient, target: Uri, kind: ExportKind): Promise<Uri | undefined> {
  const at = async (uri: Uri) => standing(client, uri, kind);
  if ((await at(target)) !== 'foreign') return target;
  const sibling = (one: string) => Uri.joinPath(target, '..', one);
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const besideName = await firstFreeName(
    nameBeside(name, kind.extensions),
    async (one) => (await at(sibling(one))) === 'foreign',
  );
  const beside = sibling(besideName);
  if ((await at(beside)) === 'own') return beside;
  const message = say({
    fr: `«\u00a0${name}\u00a0» existe déjà et ne vient pas de Référentiel.`,
    en: `“${name}” exists and does not come from Référentiel.`,
  });
  const detail = say({
    fr: `«\u00a0Garder les deux\u00a0» écrit l’export à côté, sous le nom «\u00a0${besideName}\u00a0». «\u00a0Remplacer\u00a0» efface le document qui est là.`,
    en: `“Keep Both” writes the export beside it, as “${besideName}”. “Replace” erases the document that is there.`,
  });
  const both = say({ fr: 'Garder les deux', en: 'Keep Both' });
  const replace = say({ fr: 'Remplacer', en: 'Replace' });
  const chosen = await window.showWarningMessage(message, { modal: true, detail }, both, replace);
  if (chosen === both) return beside;
  return chosen === replace ? target : undefined;
}
