import type { ReferenceCatalogue } from '@referentiel/model';

/** What the identity of a certification needs beyond its model. */
export interface OptionsIdentite {
  /** YYYY-MM-DD; replaces the date of the source. */
  date?: string;
  /** Title of a catalogue entry, when the catalogue is known. */
  titreEntree?: (catalogue: string, entree: string) => string | undefined;
}

/** « e-CF A.5 », with the title of the entry when a lookup gives one. */
export function formatEntree({ catalogue, entree }: ReferenceCatalogue, { titreEntree }: OptionsIdentite): string {
  const titre = titreEntree?.(catalogue, entree);
  return titre ? `${catalogue} ${entree} – ${titre}` : `${catalogue} ${entree}`;
}
