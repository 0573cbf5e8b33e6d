import { type Duree, formatDuree, formatPlage, isDureeLibre, type Plage } from '@referentiel/model';
import type { Piece } from './statement.js';

/** A duration as the source writes it; the author's own words stand between quotes. */
export function printDuree(duree: Duree): Piece[] {
  if (isDureeLibre(duree)) return [{ titre: duree.libre }];
  const text = formatDuree(duree);
  return text ? [text] : [];
}

/** `3`, `50 à 60`, `4 au plus`; nothing without bounds. */
export function printPlage(plage: Plage | undefined): Piece[] {
  const text = plage ? formatPlage(plage) : '';
  return text ? [text] : [];
}
