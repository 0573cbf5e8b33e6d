import { window } from 'vscode';
import { langue, say } from '../langue.js';
import type { FileToWrite, WriteFiles } from './write-files.js';
import { refusedText, WriteRefused } from './write-refused.js';

/**
 * Writes files; when one is refused, tells why and tries again as often as the author asks, who may have closed it in another
 * program meanwhile. False when the author gives up.
 */
export async function insist(
  write: WriteFiles,
  files: readonly FileToWrite[],
  log: (error: Error) => void,
): Promise<boolean> {
  for (;;) {
    try {
      await write(files);
      return true;
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      log(error);
      const again = say({ fr: 'Recommencer', en: 'Try Again' });
      if ((await window.showErrorMessage(refusedText(error, langue()), again)) !== again) return false;
    }
  }
}
