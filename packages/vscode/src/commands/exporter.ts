import { fromBase64 } from '@referentiel/server/base64';
import { EXPORT, type ExportParams, type ExportResult } from '@referentiel/server/protocol';
import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import { named } from '../ask.js';
import { announce } from '../exports/announce.js';
import { chooseTarget, withoutLoss } from '../exports/choose-target.js';
import { closedFirst } from '../exports/close-first.js';
import { BROUILLON, CHOICES, type ExportChoice } from '../exports/drafts.js';
import { type FoundTemplate, houseTemplate, TemplateUnreadable } from '../exports/house-template.js';
import { EXPORTS, type ExportKind } from '../exports/kinds.js';
import { isReferentiel } from '../follower.js';
import { langue, say } from '../langue.js';
import { insist } from '../writing/insist.js';
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

async function choose(): Promise<ExportChoice | undefined> {
  const items = CHOICES.map((choice) => ({
    label: choice.label[langue()],
    description: choice.kind.extensions.join(', '),
    choice,
  }));
  const placeHolder = say({ fr: 'Format du document', en: 'Format of the document' });
  return (await window.showQuickPick(items, { placeHolder }))?.choice;
}

/** What a command of its own asks for. */
function choiceOf(format: string): ExportChoice | undefined {
  if (format === 'brouillon') return BROUILLON;
  return CHOICES.find(({ kind, params }) => kind.id === format && params.mode === undefined);
}

/** Asks the server for the bytes; null when the document belongs to no certification. */
function exported(
  { client }: CommandServices,
  uri: Uri,
  { label, kind, params: how }: ExportChoice,
  template: FoundTemplate | undefined,
): Thenable<ExportResult | null> {
  const title = say({ fr: `Export\u00a0: ${label.fr}…`, en: `Exporting: ${label.en}…` });
  const params: ExportParams = {
    ...named(client, uri),
    format: kind.id,
    ...how,
    ...(template && { gabarit: template.sent }),
  };
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
    const wanted = await chooseTarget(client.protocol2CodeConverter.asUri(uri), name, kind);
    const target = wanted && (await withoutLoss(client, wanted, kind));
    if (!target) return undefined;
    targets.push(target);
  }
  const [first, ...others] = targets;
  return first && [first, ...others];
}

/** Says that a document would take the place of the template that it is made of; it may pass for an earlier export. */
async function wouldReplace(template: FoundTemplate | undefined, targets: readonly Uri[]): Promise<boolean> {
  if (!targets.some((target) => target.toString() === template?.uri.toString())) return false;
  await window.showErrorMessage(
    say({
      fr: 'Le document prendrait la place de son gabarit\u00a0: renommez le gabarit, ou choisissez un autre dossier d’export.',
      en: 'The document would take the place of its template: rename the template, or choose another folder for exports.',
    }),
  );
  return true;
}

/** What is to be seen in the house template: whole in the log, where a message leads. */
function tellTemplate({ channel }: CommandServices, { gabarit = [] }: ExportResult): void {
  const [first, ...others] = gabarit;
  if (first === undefined) return;
  for (const remark of gabarit) channel.warn(remark);
  const more = others.length ? say({ fr: ` (et ${others.length} de plus)`, en: ` (and ${others.length} more)` }) : '';
  const show = say({ fr: 'Tout voir', en: 'Show All' });
  void window.showInformationMessage(`${first}${more}`, show).then((chosen) => {
    if (chosen === show) channel.show();
  });
}

/**
 * Exports the certification around a document, as it is in the editor, saved or not. The file stands beside the main one
 * (or in the folder of the settings) and replaces an earlier export; where another file has that name, the author keeps
 * both or has it replaced. What fails is told in one sentence.
 */
export async function exporter(services: CommandServices, resource: unknown, format?: string): Promise<void> {
  const { channel } = services;
  try {
    const uri = await documentFor(services, resource);
    if (!uri) {
      const none = say({ fr: 'Ouvrez d’abord un fichier .ref.', en: 'Open a .ref file first.' });
      return void (await window.showWarningMessage(none));
    }
    const choice = format === undefined ? await choose() : choiceOf(format);
    if (!choice) return;
    const { kind } = choice;
    const template = kind.id === 'docx' ? await houseTemplate(uri) : undefined;
    const result = await exported(services, uri, choice, template);
    if (!result) {
      const none = say({
        fr: 'Ce fichier n’appartient à aucune certification\u00a0: il n’y a rien à exporter.',
        en: 'This file belongs to no certification: there is nothing to export.',
      });
      return void (await window.showWarningMessage(none));
    }
    if (result.refus !== undefined) return void (await window.showErrorMessage(result.refus));
    const targets = await chosenTargets(services, result, kind);
    if (!targets || (await wouldReplace(template, targets)) || !(await closedFirst(targets))) return;
    const files = targets.map((target, rank) => ({ uri: target, bytes: fromBase64(result.files[rank]?.bytes ?? '') }));
    if (!(await insist(services.write, files, (error) => channel.error(error)))) return;
    if (kind.id === 'docx') await commands.executeCommand('setContext', 'referentiel.wordExporte', true);
    tellTemplate(services, result);
    await announce(targets, kind, result, choice.params.mode === 'draft');
  } catch (error) {
    if (error instanceof TemplateUnreadable) return void (await window.showErrorMessage(error.message));
    channel.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    const message = say({
      fr: `L’export n’a pas abouti\u00a0: rien n’est remplacé. Recommencez\u00a0; si cela se reproduit, signalez ce message. (${reason})`,
      en: `The export did not succeed: nothing is replaced. Try again; if it happens again, report this message. (${reason})`,
    });
    await window.showErrorMessage(message);
  }
}
