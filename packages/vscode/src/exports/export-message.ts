import type { ExportResult } from '@referentiel/server/protocol';
import type { Bilingual } from '../langue.js';
import { errorsInWords } from '../status-text.js';

/** What an author is told once the document is written. */
export interface ExportMessage {
  message: string;
  /** Something in the text deserves a look before the document leaves. */
  warns: boolean;
}

/**
 * The message for the files of an export, once they are written.
 *
 * @param draft whether it is a commented draft: it bears the name of the document to file, and has taken its place
 */
export function exportMessage(
  names: readonly string[],
  { errors, mayLackWords }: Pick<ExportResult, 'errors' | 'mayLackWords'>,
  langue: keyof Bilingual,
  draft = false,
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
  const again = {
    fr: 'C’est un brouillon\u00a0: «\u00a0Exporter en Word\u00a0» refait le document à déposer.',
    en: 'It is a draft: “Export to Word” makes the document to file again.',
  }[langue];
  const left = {
    fr: `Il reste ${errorsInWords(errors, 'fr')} dans le texte.`,
    en: `${errorsInWords(errors, 'en')} left in the text.`,
  }[langue];
  const lacks = {
    fr: 'Des passages mal écrits peuvent manquer au document.',
    en: 'Badly written passages may be missing from the document.',
  }[langue];
  const faults = errors ? [left, ...(mayLackWords ? [lacks] : [])] : [];
  return { message: [done, ...faults, ...(draft ? [again] : [])].join(' '), warns: errors > 0 };
}
