import { window } from 'vscode';
import { State } from 'vscode-languageclient';
import { say } from '../langue.js';
import type { CommandServices } from './index.js';

/** Stops the server, if it runs, and starts it again; one that answers nothing any more is killed by its client. */
export async function redemarrer({ client, channel, follower }: CommandServices): Promise<void> {
  try {
    if (client.state === State.Running) await client.stop().catch((error) => channel.warn(String(error)));
    await client.start();
    follower.refresh();
    const done = say({ fr: 'Le serveur de Référentiel a redémarré.', en: 'The server of Référentiel has restarted.' });
    window.setStatusBarMessage(done, 4000);
  } catch (error) {
    channel.error(error instanceof Error ? error : String(error));
    const message = say({
      fr: 'Le serveur de Référentiel ne redémarre pas\u00a0; le journal dit pourquoi.',
      en: 'The server of Référentiel does not restart; the log says why.',
    });
    await window.showErrorMessage(message);
    channel.show();
  }
}
