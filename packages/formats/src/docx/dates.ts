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

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function parts(date: string): [year: string, month: number, day: number] | undefined {
  const match = ISO.exec(date);
  const [month, day] = [Number(match?.[2]), Number(match?.[3])];
  return match?.[1] && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [match[1], month, day] : undefined;
}

/** « 1er décembre 2026 »; a date that is not written YYYY-MM-DD is given back as it is. */
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
