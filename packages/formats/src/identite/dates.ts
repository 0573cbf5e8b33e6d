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

/** « 1er décembre 2026 »; what is no day, or not written YYYY-MM-DD, is given back as it is. */
export function formatDate(date: string): string {
  if (!isDate(date)) return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${day === 1 ? '1er' : day} ${MOIS[(month ?? 1) - 1]} ${year}`;
}
