import { toBase64 } from '@referentiel/server/base64';
import {
  IMPORT,
  IMPORT_EXTENSIONS,
  type ImportedText,
  type ImportParams,
  type ImportResult,
} from '@referentiel/server/protocol';
import { ProgressLocation, Uri, ViewColumn, window, workspace } from 'vscode';
import { refusalText } from '../imports/refusal-text.js';
import { showReport } from '../imports/report-panel.js';
import { writeRef } from '../imports/write-ref.js';
import { langue, say } from '../langue.js';
import { refusedText, WriteRefused } from '../writing/write-refused.js';
import type { CommandServices } from './index.js';

/** More than any document of a certification, in bytes: the editor must not stop on a file chosen by mistake. */
const LARGEST = 100_000_000;

async function chosenFile({ client }: CommandServices): Promise<Uri | undefined> {
  const extensions = await client.sendRequest<string[]>(IMPORT_EXTENSIONS, {});
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const [chosen] =
    (await window.showOpenDialog({
      title: say({ fr: 'Document à importer', en: 'Document to import' }),
      openLabel: say({ fr: 'Importer', en: 'Import' }),
      ...(folder && { defaultUri: folder }),
      filters: {
        [say({ fr: 'Documents', en: 'Documents' })]: extensions.map((extension) => extension.slice(1)),
      },
    })) ?? [];
  return chosen;
}

/** Has the server read a document, while the author sees that something is under way. */
function read({ client }: CommandServices, params: ImportParams): Thenable<ImportResult> {
  const title = say({ fr: `Import\u00a0: ${params.name}…`, en: `Importing: ${params.name}…` });
  return window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    client.sendRequest<ImportResult>(IMPORT, params),
  );
}

/** Which fiche to take of an extract of the register that holds several. */
function askedFiche(): Thenable<string | undefined> {
  return window.showInputBox({
    title: say({ fr: 'Ce fichier contient plusieurs fiches', en: 'This file holds several fiches' }),
    prompt: say({ fr: 'Numéro de la fiche à importer', en: 'Number of the fiche to import' }),
    placeHolder: 'RNCP12345',
    ignoreFocusOut: true,
  });
}

/** Has the server read a document; what it refuses is told, with the remedy. */
async function imported(services: CommandServices, source: Uri, name: string): Promise<ImportedText | undefined> {
  const { size } = await workspace.fs.stat(source);
  if (size > LARGEST) {
    const message = say({
      fr: `«\u00a0${name}\u00a0» est trop volumineux. Enlevez-en les images\u00a0; d’un extrait du répertoire, gardez votre seule fiche.`,
      en: `“${name}” is too large. Remove its pictures; of an extract of the register, keep your fiche only.`,
    });
    await window.showErrorMessage(message);
    return undefined;
  }
  // What is open and not saved yet counts as it is in the editor.
  const open = workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === source.toString());
  const bytes = toBase64(open ? new TextEncoder().encode(open.getText()) : await workspace.fs.readFile(source));
  let result = await read(services, { name, bytes });
  if ('demande' in result) {
    const fiche = await askedFiche();
    if (!fiche) return undefined;
    result = await read(services, { name, bytes, fiche });
  }
  if (!('refus' in result)) return result;
  if (result.details.length) services.channel.warn([result.refus, ...result.details].join('\n'));
  await window.showErrorMessage(refusalText(result, langue()));
  return undefined;
}

/**
 * Makes a `.ref` of a document, the one of a menu or one that the author picks: writes it beside, opens it, and shows beside
 * it what was guessed or not understood. The document itself is never touched.
 */
export async function importer(services: CommandServices, resource: unknown): Promise<void> {
  try {
    const source = resource instanceof Uri ? resource : await chosenFile(services);
    if (!source) return;
    const name = source.path.slice(source.path.lastIndexOf('/') + 1);
    const result = await imported(services, source, name);
    if (!result) return;
    const target = await writeRef(services.write, source, result.name, result.text);
    if (!target) return;
    await window.showTextDocument(target, { preview: false, viewColumn: ViewColumn.One });
    showReport(name, result, target);
  } catch (error) {
    services.channel.error(error instanceof Error ? error : String(error));
    if (error instanceof WriteRefused) return void (await window.showErrorMessage(refusedText(error, langue())));
    const reason = error instanceof Error ? error.message : String(error);
    const message = say({
      fr: `L’import n’a pas abouti. Vérifiez que le document s’ouvre et que son dossier est modifiable, puis recommencez. (${reason})`,
      en: `The import did not succeed. Check that the document opens and that its folder can be written to, then try again. (${reason})`,
    });
    await window.showErrorMessage(message);
  }
}
