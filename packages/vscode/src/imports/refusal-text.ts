import type { ImportRefusal } from '@referentiel/server/protocol';
import type { Bilingual } from '../langue.js';

/** What a message has room for; the log has the rest. */
const SHOWN = 2;

/** Why a file was refused, for a message: the file and the reason with its remedy, the first places, how many more. */
export function refusalText({ refus, details }: ImportRefusal, langue: keyof Bilingual): string {
  const shown = details.slice(0, SHOWN).map((detail) => detail.replace(/\s+/g, ' '));
  const more = details.length - shown.length;
  const rest = {
    fr: `et ${more}\u00a0autre${more > 1 ? 's' : ''} (voir le journal)`,
    en: `and ${more} more (see the log)`,
  }[langue];
  return [refus, ...shown, ...(more > 0 ? [rest] : [])].join(' · ');
}
