import { RENUMBER, type RenumberResult } from '@referentiel/server/protocol';
import { window, workspace } from 'vscode';
import { named } from '../ask.js';
import { isReferentiel } from '../follower.js';
import { langue, say } from '../langue.js';
import { renumberingText } from '../renumbering-text.js';
import type { CommandServices } from './index.js';

/** Shows how the codes would change and, if the author agrees, changes them and every reference to them, in one step. */
export async function renumeroter({ client, follower }: CommandServices): Promise<void> {
  const active = window.activeTextEditor?.document;
  const document = isReferentiel(active) ? active : follower.document;
  if (!document) return;
  const result = await client.sendRequest<RenumberResult | null>(RENUMBER, named(client, document.uri));
  if (result?.refus !== undefined) {
    await window.showWarningMessage(result.refus);
    return;
  }
  if (!result || result.changes.length === 0) {
    const message = say({
      fr: 'Les codes suivent déjà le schéma de la certification.',
      en: 'The codes already follow the scheme of the certification.',
    });
    await window.showInformationMessage(message);
    return;
  }
  const { message, detail } = renumberingText(result, langue());
  const go = say({ fr: 'Renuméroter', en: 'Renumber' });
  if ((await window.showInformationMessage(message, { modal: true, detail }, go)) !== go) return;
  await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(result.edit));
}
