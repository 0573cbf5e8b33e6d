import {
  type Duree,
  formatDuree,
  formatPlage,
  formatTemps,
  isDureeLibre,
  type Plage,
  type Temps,
} from '@referentiel/model';
import type { Piece } from './statement.js';

/** « 1 semaine » would be read as a number and the keyword of a themed week: the grammar takes the plural as a unit only. */
function asUnits(text: string): string {
  return text.replace(/\bsemaine(?!s)/g, 'semaines');
}

/** « 1,5 à 2 h » says its unit twice in the source: the grammar reads a lone number before `à` as a whole one. */
function isFractional(temps: Temps | undefined): boolean {
  return temps !== undefined && !Number.isInteger(temps.valeur);
}

/** A duration as the source writes it; the author's own words stand between quotes. */
export function printDuree(duree: Duree): Piece[] {
  if (isDureeLibre(duree)) return [{ titre: duree.libre }];
  const { min, max } = duree;
  const text = formatDuree(duree);
  if (min && max && isFractional(min) && text.includes(' à '))
    return [asUnits(`${formatTemps(min)} à ${formatTemps(max)}`)];
  return text ? [asUnits(text)] : [];
}

/** `3`, `50 à 60`, `4 au plus`; nothing without bounds. */
export function printPlage(plage: Plage | undefined): Piece[] {
  const text = plage ? formatPlage(plage) : '';
  return text ? [text] : [];
}
