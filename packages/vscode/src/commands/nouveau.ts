import { NEW_REFERENTIEL, type NewReferentielParams, type NewReferentielResult } from '@referentiel/server/protocol';
import { FileType, Uri, window, workspace } from 'vscode';
import { firstFreeName } from '../file-names.js';
import { say } from '../langue.js';
import type { WriteFiles } from '../writing/write-files.js';
import { WriteRefused } from '../writing/write-refused.js';
import type { CommandServices } from './index.js';

/** The last question; without an answer nothing is said of the certificateur. */
async function withCertificateur(
  known: NewReferentielParams,
  title: string,
): Promise<NewReferentielParams | undefined> {
  const certificateur = await window.showInputBox({
    title,
    prompt: say({
      fr: 'Nom du certificateur (facultatif\u00a0: rien n’est écrit à défaut)',
      en: 'Name of the certifying body (optional: otherwise nothing is written)',
    }),
    ignoreFocusOut: true,
  });
  return certificateur === undefined ? undefined : { ...known, certificateur: certificateur.trim() };
}

/** Asks for a title, a code, a register, a level and a certificateur; undefined when the author gives up. */
async function answers(): Promise<NewReferentielParams | undefined> {
  const title = say({ fr: 'Nouveau référentiel', en: 'New référentiel' });
  const intitule = await window.showInputBox({
    title: `${title} (1/5)`,
    prompt: say({ fr: 'Intitulé de la certification', en: 'Title of the certification' }),
    placeHolder: say({
      fr: 'Par exemple\u00a0: Architecte de services numériques',
      en: 'For example: Architecte de services numériques',
    }),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() ? undefined : say({ fr: 'Donnez un intitulé.', en: 'Give a title.' })),
  });
  if (intitule === undefined) return undefined;
  const code = await window.showInputBox({
    title: `${title} (2/5)`,
    prompt: say({
      fr: 'Code de la certification (facultatif\u00a0: ses initiales à défaut)',
      en: 'Code of the certification (optional: its initials otherwise)',
    }),
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^$|^\p{Lu}[\p{L}\d]*(?:[._-][\p{L}\d]+)*$/u.test(text.trim())
        ? undefined
        : say({
            fr: 'Un code est un seul mot qui commence par une majuscule\u00a0: ASN, CP-2.',
            en: 'A code is one word that begins with a capital: ASN, CP-2.',
          }),
  });
  if (code === undefined) return undefined;
  const repertoire = await window.showQuickPick(
    [
      {
        label: 'RNCP',
        description: say({
          fr: 'Répertoire national des certifications professionnelles',
          en: 'national register of professional certifications',
        }),
      },
      { label: 'RS', description: say({ fr: 'Répertoire spécifique', en: 'specific register' }) },
    ] as const,
    {
      title: `${title} (3/5)`,
      placeHolder: say({ fr: 'Répertoire visé', en: 'Register aimed at' }),
      ignoreFocusOut: true,
    },
  );
  if (!repertoire) return undefined;
  const known = { intitule: intitule.trim(), ...(code.trim() && { code: code.trim() }), repertoire: repertoire.label };
  // Certifications of the Répertoire spécifique have no level.
  if (repertoire.label === 'RS') return withCertificateur(known, `${title} (4/4)`);
  const niveau = await window.showQuickPick(['2', '3', '4', '5', '6', '7', '8'], {
    title: `${title} (4/5)`,
    placeHolder: say({ fr: 'Niveau de qualification', en: 'Level of qualification' }),
    ignoreFocusOut: true,
  });
  if (niveau === undefined) return undefined;
  return withCertificateur({ ...known, niveau: Number(niveau) }, `${title} (5/5)`);
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type === FileType.Directory;
  } catch {
    return false;
  }
}

/** Where the file goes: the folder asked for, the only one of the workspace, or one that the author picks. */
async function folderFor(asked: unknown): Promise<Uri | undefined> {
  if (asked instanceof Uri && (await isFolder(asked))) return asked;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const placeHolder = say({ fr: 'Dossier où créer le fichier', en: 'Folder to create the file in' });
  return (await window.showWorkspaceFolderPick({ placeHolder }))?.uri;
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Writes the first file of a certification in a folder, never over another; undefined when the folder takes none. */
async function written(write: WriteFiles, folder: Uri, { name, text }: NewReferentielResult): Promise<Uri | undefined> {
  const free = await firstFreeName(name, (one) => isThere(Uri.joinPath(folder, one)));
  const uri = Uri.joinPath(folder, free);
  try {
    await write([{ uri, bytes: new TextEncoder().encode(text), isNew: true }]);
    return uri;
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return undefined;
  }
}

/**
 * Asks a few questions and opens a first file that is valid already: in the folder given or in that of the workspace;
 * without a folder, or in one that cannot be written to, as a text to be saved.
 */
export async function nouveau({ client, write }: CommandServices, asked: unknown): Promise<void> {
  const given = await answers();
  if (!given) return;
  const folder = await folderFor(asked);
  const first = await client.sendRequest<NewReferentielResult>(NEW_REFERENTIEL, given);
  const uri = folder && (await written(write, folder, first));
  const document = uri
    ? await workspace.openTextDocument(uri)
    : await workspace.openTextDocument({ language: 'ref', content: first.text });
  await window.showTextDocument(document);
}
