import { type Langue, readingReason } from '@referentiel/language';
import { URI } from 'vscode-uri';
import type { Listing } from '../files/file-access.js';

function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : uri;
}

/** What the log says of a folder that was not read whole, a sentence for each folder inside it. */
export function incompleteMessages({ closed, isCut }: Listing, folder: string, langue: Langue): string[] {
  const messages = closed.map(({ uri, code }) => {
    const reason = readingReason(code);
    const path = pathOf(uri);
    return {
      fr: `Le dossier «\u00a0${path}\u00a0» n’a pas été lu\u00a0: ${reason.fr}`,
      en: `The folder “${path}” was not read: ${reason.en}`,
    }[langue];
  });
  const cut = {
    fr: `Le dossier «\u00a0${pathOf(folder)}\u00a0» contient trop de dossiers\u00a0: ouvrez celui de vos référentiels, plus petit.`,
    en: `The folder “${pathOf(folder)}” holds too many folders: open the one of your référentiels, which is smaller.`,
  }[langue];
  return isCut ? [...messages, cut] : messages;
}
