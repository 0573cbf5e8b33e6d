import { isDate } from '@referentiel/model';

/** The date of the package's properties: never the clock, so that the same input gives the same bytes. */
export function packageDate(date: string | undefined): string {
  return `${date && isDate(date) ? date : '1980-01-01'}T00:00:00Z`;
}
