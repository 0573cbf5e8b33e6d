import type { ExportResult } from '@referentiel/server/protocol';
import type { Bilingual } from '../langue.js';
import { errorsInWords } from '../status-text.js';

/** What an author is told once the document is written. */
export interface ExportMessage {
  message: string;
  /** Something in the text deserves a look before the document leaves. */
  warns: boolean;
}

/** The message for the files of an export, once they are written. */
export function exportMessage(
  names: readonly string[],
  { errors, mayLackWords }: Pick<ExportResult, 'errors' | 'mayLackWords'>,
  langue: keyof Bilingual,
): ExportMessage {
  const several = names.length > 1;
  const list = {
    fr: names.map((name) => `«\u00a0${name}\u00a0»`).join(' et '),
    en: names.map((name) => `“${name}”`).join(' and '),
  };
  const done = {
    fr: `${list.fr} ${several ? 'sont exportés' : 'est exporté'}.`,
    en: `${list.en} ${several ? 'are' : 'is'} exported.`,
  }[langue];
  if (errors === 0) return { message: done, warns: false };
  const left = {
    fr: `Il reste ${errorsInWords(errors, 'fr')} dans le texte.`,
    en: `${errorsInWords(errors, 'en')} left in the text.`,
  }[langue];
  const lacks = {
    fr: 'Des passages mal écrits peuvent manquer au document.',
    en: 'Badly written passages may be missing from the document.',
  }[langue];
  return { message: [done, left, ...(mayLackWords ? [lacks] : [])].join(' '), warns: true };
}
