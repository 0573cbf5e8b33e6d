import { type Duree, isDate, type Temps, UNITES, type Unite } from '@referentiel/model';
import { fold } from '../text/fold.js';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** YYYY-MM-DD from « 1er décembre 2026 », « 01/12/2026 » or itself; undefined for anything else. */
export function readDate(text: string): string | undefined {
  const plain = fold(text);
  const words = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(plain);
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  const month = words ? MONTHS.indexOf(words[2] ?? '') + 1 : Number(figures?.[2] ?? 0);
  const [day, year] = words ? [words[1], words[3]] : [figures?.[1], figures?.[3]];
  const date = day && month ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : plain;
  return isDate(date) ? date : undefined;
}

function unitOf(word: string): Unite | undefined {
  return UNITES.find((unit) => word === unit || word === `${unit}s`);
}

/** « 5 ans », « 3 à 5 ans »: a duration as the identity prints it. */
export function readDuree(text: string): Duree | undefined {
  const match = /^(\d{1,3})(?: a (\d{1,3}))? ([a-z]+)$/.exec(fold(text));
  const unite = match && unitOf(match[3] ?? '');
  if (!match || !unite) return undefined;
  const temps = (valeur: string): Temps => ({ valeur: Number(valeur), unite });
  return { min: temps(match[1] as string), max: temps(match[2] ?? (match[1] as string)) };
}
