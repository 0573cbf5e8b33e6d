import type { Bilingue } from '../json/problem.js';

/** What an author should know of a template: a reason to refuse it, or something to look at. */
export interface RemarqueGabarit {
  gravite: 'refus' | 'avis';
  /** A whole sentence that says what to do. */
  message: Bilingue;
}

/** One sentence per place is enough for a person: what is beyond is counted. */
const MONTREES = 20;

export function avis(fr: string, en: string): RemarqueGabarit {
  return { gravite: 'avis', message: { fr, en } };
}

export function refus(fr: string, en: string): RemarqueGabarit {
  return { gravite: 'refus', message: { fr, en } };
}

/** A placeholder as it is written in a template. */
export const accolades = (nom: string) => `{{${nom}}}`;

/** The first remarks, and how many more there are. */
export function abregees(remarques: RemarqueGabarit[]): RemarqueGabarit[] {
  const more = remarques.length - MONTREES;
  if (more <= 0) return remarques;
  const [fr, en] =
    more === 1
      ? ['Une autre remarque du même genre.', 'One more remark of this kind.']
      : [`${more} autres remarques du même genre.`, `${more} more remarks of this kind.`];
  return [...remarques.slice(0, MONTREES), avis(fr, en)];
}
