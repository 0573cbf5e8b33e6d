import type { Catalogue, EntreeCatalogue } from '@referentiel/model';
import { entryIndex } from './entry-index.js';

/**
 * All that rules take of an entry: its prose is no part of it, for no finding of another file rests on a title or a
 * description (a test has every rule read entries that refuse the rest).
 */
export function entrySignature({ code, niveaux, retiree, detailsNiveaux, requiert }: EntreeCatalogue): string {
  const beyond = detailsNiveaux.map(({ valeur, horsNorme }) => [valeur, horsNorme]);
  const required = requiert.map(({ catalogue, entree, niveau }) => [catalogue, entree, niveau]);
  return JSON.stringify([code, niveaux?.min, niveaux?.max, retiree, beyond, required]);
}

/** All that rules take of a catalogue as a whole. */
export function catalogueSignature(catalogue: Catalogue): string {
  const { code, version, domaines, notions } = catalogue;
  const codes = domaines.map(({ entrees }) => entrees.map((entree) => entree.code));
  return JSON.stringify([code, version, codes, notions.map((notion) => notion.code)]);
}

/** The codes whose entries say something else to rules in one catalogue than in another. */
export function changedEntries(before: Catalogue | undefined, after: Catalogue | undefined): string[] {
  const [old, now] = [before, after].map((one) => (one ? entryIndex(one) : new Map<string, EntreeCatalogue>()));
  const codes = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const signatureOf = (entree: EntreeCatalogue | undefined) => entree && entrySignature(entree);
  return [...codes].filter((code) => signatureOf(old?.get(code)) !== signatureOf(now?.get(code)));
}
