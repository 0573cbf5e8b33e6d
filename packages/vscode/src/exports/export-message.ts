import type { ExportResult } from '@referentiel/server/protocol';
import type { Bilingual } from '../langue.js';
import { errorsInWords } from '../status-text.js';

/** What an author is told once the document is written. */
export interface ExportMessage {
  message: string;
  /** Something in the text deserves a look before the document leaves. */
  warns: boolean;
}

/** The message for a written export. */
export function exportMessage(
  name: string,
  { errors, mayLackWords }: Pick<ExportResult, 'errors' | 'mayLackWords'>,
  langue: keyof Bilingual,
): ExportMessage {
  const done = { fr: `«\u00a0${name}\u00a0» est exporté.`, en: `“${name}” is exported.` }[langue];
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
