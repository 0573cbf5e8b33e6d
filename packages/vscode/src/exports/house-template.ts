import { toBase64 } from '@referentiel/server/base64';
import type { HouseTemplate } from '@referentiel/server/protocol';
import { Uri, workspace } from 'vscode';
import { say } from '../langue.js';
import { mayUse, placeFrom, placeSaid } from './place-setting.js';
import { targetFolder } from './target-folder.js';

/** The house template of the settings: where it stands, and what the server reads. */
export interface FoundTemplate {
  uri: Uri;
  sent: HouseTemplate;
}

/** Where the setting may lead: beside the document, then in the folder of the project. */
function candidates(document: Uri, setting: string): Uri[] {
  if (targetFolder(setting).absolute) return [placeFrom(document, setting)];
  const project = workspace.getWorkspaceFolder(document)?.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const beside = document.scheme === 'untitled' ? undefined : Uri.joinPath(document, '..');
  return [beside, project].flatMap((folder) => (folder ? [placeFrom(folder, setting)] : []));
}

/**
 * The template that the setting `referentiel.gabarit` names for a document; undefined when it names none. Fails with a
 * sentence for the author when the file cannot be read: the official form would not be what was asked for.
 */
export async function houseTemplate(document: Uri): Promise<FoundTemplate | undefined> {
  const said = placeSaid('gabarit', document);
  const setting = said.value;
  if (!setting) return undefined;
  for (const uri of candidates(document, setting)) {
    if (!(await mayUse('gabarit', said, uri, document))) throw new TemplateUnreadable(setting);
    try {
      const bytes = toBase64(await workspace.fs.readFile(uri));
      return { uri, sent: { name: uri.path.slice(uri.path.lastIndexOf('/') + 1), bytes } };
    } catch {
      // Not there: the next folder may have it.
    }
  }
  throw new TemplateUnreadable(setting);
}

/** The file that the setting names cannot be read; its message is for the author. */
export class TemplateUnreadable extends Error {
  constructor(setting: string) {
    super(
      say({
        fr: `Le gabarit «\u00a0${setting}\u00a0» est introuvable ou illisible\u00a0: corrigez le réglage «\u00a0referentiel.gabarit\u00a0», ou videz-le pour exporter le formulaire officiel.`,
        en: `The template “${setting}” cannot be found or read: correct the setting “referentiel.gabarit”, or empty it to export the official form.`,
      }),
    );
  }
}
