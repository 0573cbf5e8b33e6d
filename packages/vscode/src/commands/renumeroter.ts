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
  const ask = () => client.sendRequest<RenumberResult | null>(RENUMBER, named(client, document.uri));
  const result = await ask();
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
  // What the author agreed to is what is done: a text that changed behind the dialog is asked about again.
  const now = await ask();
  const isSame = JSON.stringify(now?.edit) === JSON.stringify(result.edit);
  if (isSame && (await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(result.edit)))) return;
  const changed = say({
    fr: 'Un fichier a changé entre-temps, ou ne peut pas être modifié\u00a0: aucun code n’est changé. Recommencez.',
    en: 'A file changed meanwhile, or cannot be edited: no code is changed. Try again.',
  });
  await window.showWarningMessage(changed);
}
