import { Uri, window, workspace } from 'vscode';
import { type Bilingual, say } from '../langue.js';
import { isInside } from './inside.js';
import { targetFolder } from './target-folder.js';

/** The settings that name a place on the disk. */
export type PlaceSetting = 'export.dossier' | 'gabarit';

/** What such a setting says for a document. */
export interface SaidPlace {
  value: string;
  /** It stands in the files of the project, which somebody else may have made; the editor passes over it in one that is not trusted. */
  byProject: boolean;
}

export function placeSaid(setting: PlaceSetting, document: Uri): SaidPlace {
  const settings = workspace.getConfiguration('referentiel', document);
  const value = settings.get<string>(setting)?.trim() ?? '';
  const said = settings.inspect<string>(setting);
  const own = said?.workspaceFolderValue ?? said?.workspaceValue;
  return { value, byProject: own !== undefined && own.trim() === value };
}

/** Where a path of the settings leads from a folder. */
export function placeFrom(folder: Uri, path: string): Uri {
  const { absolute, segments } = targetFolder(path);
  if (!absolute) return Uri.joinPath(folder, ...segments);
  return folder.scheme === 'file' ? Uri.file(path) : folder.with({ path: `/${segments.join('/')}` });
}

const QUESTIONS: Record<PlaceSetting, { message: Bilingual; yes: Bilingual }> = {
  'export.dossier': {
    message: {
      fr: 'Les réglages du projet demandent d’écrire hors du projet.',
      en: 'The settings of the project ask to write outside the project.',
    },
    yes: { fr: 'Écrire là', en: 'Write There' },
  },
  gabarit: {
    message: {
      fr: 'Les réglages du projet demandent de lire un gabarit hors du projet.',
      en: 'The settings of the project ask to read a template outside the project.',
    },
    yes: { fr: 'Lire ce gabarit', en: 'Read This Template' },
  },
};

/** What the author allowed since the window was opened. */
const allowed = new Set<string>();

/**
 * Whether a place that a setting leads to may be used. What the author set for themselves is; so is any place in the folders
 * of the project or beside the document. Where the project's own files lead outside, the author is asked, once for each place.
 */
export async function mayUse(
  setting: PlaceSetting,
  { byProject }: SaidPlace,
  place: Uri,
  document: Uri,
): Promise<boolean> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const key = `${setting} ${place}`;
  if (!byProject || allowed.has(key) || isInside(place, [...folders, Uri.joinPath(document, '..')])) return true;
  const { message, yes } = QUESTIONS[setting];
  const shown = place.scheme === 'file' ? place.fsPath : place.toString(true);
  const detail = say({
    fr: `${shown}\nN’acceptez que si vous connaissez ce dossier. Le réglage est «\u00a0referentiel.${setting}\u00a0».`,
    en: `${shown}\nAccept only if you know this folder. The setting is “referentiel.${setting}”.`,
  });
  if ((await window.showWarningMessage(say(message), { modal: true, detail }, say(yes))) !== say(yes)) return false;
  allowed.add(key);
  return true;
}
