import { commands } from 'vscode';
import type { CommandServices } from './index.js';

/** Opens the walkthrough. */
export async function premiersPas({ context }: CommandServices): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#premiersPas`, false);
}
