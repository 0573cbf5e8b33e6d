import { EXPORT, type ExportParams, type ExportResult } from '@referentiel/server/protocol';
import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import { named } from '../ask.js';
import { announce } from '../exports/announce.js';
import { bytesOf } from '../exports/base64.js';
import { chooseTarget, notReplaceable } from '../exports/choose-target.js';
import { EXPORTS, type ExportKind } from '../exports/kinds.js';
import { writeWhole } from '../exports/write-whole.js';
import { isReferentiel } from '../follower.js';
import { langue, say } from '../langue.js';
import type { CommandServices } from './index.js';

/** The formats that have a command of their own. */
export const EXPORT_COMMANDS = EXPORTS.map(({ id }) => id);

/** The document to export: the one asked for in a menu, else the one being worked on. */
async function documentFor({ follower }: CommandServices, resource: unknown): Promise<Uri | undefined> {
  if (resource instanceof Uri) {
    // The server knows what is open: a file chosen in the explorer may not be.
    const document = await workspace.openTextDocument(resource);
    return isReferentiel(document) ? document.uri : undefined;
  }
  const active = window.activeTextEditor?.document;
  return isReferentiel(active) ? active.uri : follower.document?.uri;
}

async function chooseKind(): Promise<ExportKind | undefined> {
  const items = EXPORTS.map((kind) => ({
    label: kind.label[langue()],
    description: kind.extensions.join(', '),
    format: kind,
  }));
  const placeHolder = say({ fr: 'Format du document', en: 'Format of the document' });
  return (await window.showQuickPick(items, { placeHolder }))?.format;
}

/** Asks the server for the bytes; null when the document belongs to no certification. */
function exported({ client }: CommandServices, uri: Uri, { id, label }: ExportKind): Thenable<ExportResult | null> {
  const title = say({ fr: `Export\u00a0: ${label.fr}…`, en: `Exporting: ${label.en}…` });
  const params: ExportParams = { ...named(client, uri), format: id };
  return window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    client.sendRequest<ExportResult | null>(EXPORT, params),
  );
}

/** Where each file of an export goes; undefined as soon as the author gives one up, and then nothing is written. */
async function chosenTargets(
  { client }: CommandServices,
  { uri, files }: ExportResult,
  kind: ExportKind,
): Promise<[Uri, ...Uri[]] | undefined> {
  const targets: Uri[] = [];
  for (const { name } of files) {
    const target = await chooseTarget(client.protocol2CodeConverter.asUri(uri), name, kind);
    if (!target || (await notReplaceable(client, target, kind))) return undefined;
    targets.push(target);
  }
  const [first, ...others] = targets;
  return first && [first, ...others];
}

/**
 * Exports the certification around a document, as it is in the editor, saved or not. The file stands beside the main one
 * (or in the folder of the settings) and replaces an earlier export; any other file of that name only if the author agrees.
 * What fails is told in one sentence.
 */
export async function exporter(services: CommandServices, resource: unknown, format?: string): Promise<void> {
  const { channel } = services;
  try {
    const uri = await documentFor(services, resource);
    if (!uri) {
      const none = say({ fr: 'Ouvrez d’abord un fichier .ref.', en: 'Open a .ref file first.' });
      return void (await window.showWarningMessage(none));
    }
    const kind = format === undefined ? await chooseKind() : EXPORTS.find(({ id }) => id === format);
    if (!kind) return;
    const result = await exported(services, uri, kind);
    if (!result) {
      const none = say({
        fr: 'Ce fichier n’appartient à aucune certification\u00a0: il n’y a rien à exporter.',
        en: 'This file belongs to no certification: there is nothing to export.',
      });
      return void (await window.showWarningMessage(none));
    }
    const targets = await chosenTargets(services, result, kind);
    if (!targets) return;
    for (const [rank, target] of targets.entries()) await writeWhole(target, bytesOf(result.files[rank]?.bytes ?? ''));
    if (kind.id === 'docx') await commands.executeCommand('setContext', 'referentiel.wordExporte', true);
    await announce(targets, kind, result);
  } catch (error) {
    channel.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    const message = say({
      fr: `L’export n’a pas pu être écrit. S’il est ouvert dans un autre programme, fermez-le puis recommencez. (${reason})`,
      en: `The export could not be written. If another program has it open, close it and try again. (${reason})`,
    });
    await window.showErrorMessage(message);
  }
}
