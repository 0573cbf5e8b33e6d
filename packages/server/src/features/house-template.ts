import type { ExportOptions, RemarqueGabarit } from '@referentiel/formats';
import type { Bilingual } from '@referentiel/language';
import { fromBase64 } from '../base64.js';
import type { HouseTemplate } from '../protocol.js';
import type { Formats } from './load-formats.js';

/** A house template made ready for an export: what it adds to the options, and what the author should know of it. */
export interface ReadyTemplate {
  options: Pick<ExportOptions, 'gabarit' | 'surGabarit'>;
  /** Grows while the export is written. */
  remarks: string[];
  /** Why it cannot be filled: then nothing is written. */
  refused?: string;
}

/** Reads the template that an editor sends; a bad one is refused in the author's language. */
export function readyTemplate(
  { aboutFile, ImportRefused, lireGabarit }: Formats,
  { name, bytes }: HouseTemplate,
  langue: 'fr' | 'en',
): ReadyTemplate {
  const said = (text: Bilingual) => aboutFile(name, text, langue);
  const remarks: string[] = [];
  const told = (remarques: readonly RemarqueGabarit[]) =>
    remarks.push(...remarques.map(({ message }) => said(message)));
  try {
    const gabarit = lireGabarit(fromBase64(bytes));
    const refused = gabarit.remarques.find(({ gravite }) => gravite === 'refus');
    if (refused) return { options: {}, remarks, refused: said(refused.message) };
    told(gabarit.remarques);
    return { options: { gabarit, surGabarit: told }, remarks };
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { options: {}, remarks, refused: said(error.reason) };
  }
}
