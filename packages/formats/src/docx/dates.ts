import { isDate } from '@referentiel/model';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

function parts(date: string): [year: string, month: number, day: number] | undefined {
  if (!isDate(date)) return undefined;
  const [year = '', month, day] = date.split('-');
  return [year, Number(month), Number(day)];
}

/** « 1er décembre 2026 »; what is no day, or not written YYYY-MM-DD, is given back as it is. */
export function formatDate(date: string): string {
  const found = parts(date);
  if (!found) return date;
  const [year, month, day] = found;
  return `${day === 1 ? '1er' : day} ${MOIS[month - 1]} ${year}`;
}

/** The date of the package's properties: never the clock, so that the same input gives the same bytes. */
export function packageDate(date: string | undefined): string {
  return `${date && parts(date) ? date : '1980-01-01'}T00:00:00Z`;
}
