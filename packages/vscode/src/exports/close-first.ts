import { lockNames, type OfficeProgram } from '@referentiel/server/refusals';
import { Uri, window, workspace } from 'vscode';
import { say } from '../langue.js';

/** The program that has a document open, as far as the file tells that it puts beside it. */
async function openIn(target: Uri): Promise<OfficeProgram | undefined> {
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  for (const { program, lock } of lockNames(name)) {
    try {
      await workspace.fs.stat(Uri.joinPath(target, '..', lock));
      return program;
    } catch {
      // No such file: the document is not open in that program.
    }
  }
  return undefined;
}

/**
 * Has the author close the documents that an export replaces: a window of Word that stays open shows the old text, and saving
 * it would overwrite the new one. False when the author gives up.
 */
export async function closedFirst(targets: readonly Uri[]): Promise<boolean> {
  for (const target of targets) {
    for (let program = await openIn(target); program; program = await openIn(target)) {
      const name = target.path.slice(target.path.lastIndexOf('/') + 1);
      const message = say({
        fr: `«\u00a0${name}\u00a0» est ouvert dans ${program}.`,
        en: `“${name}” is open in ${program}.`,
      });
      const detail = say({
        fr: `Fermez-le dans ${program}, puis choisissez «\u00a0Recommencer\u00a0». S’il n’est ouvert nulle part, choisissez «\u00a0Remplacer quand même\u00a0».`,
        en: `Close it in ${program}, then choose “Try Again”. If it is open nowhere, choose “Replace Anyway”.`,
      });
      const again = say({ fr: 'Recommencer', en: 'Try Again' });
      const anyway = say({ fr: 'Remplacer quand même', en: 'Replace Anyway' });
      const chosen = await window.showWarningMessage(message, { modal: true, detail }, again, anyway);
      if (chosen === undefined) return false;
      if (chosen === anyway) break;
    }
  }
  return true;
}
