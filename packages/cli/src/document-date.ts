import { isDate } from '@referentiel/model';
import { UsageError } from './exit-code.js';
import { quoted, say } from './language.js';

/** The value of `--date`: a day that exists, as YYYY-MM-DD. */
export function checkDate(text: string): void {
  if (isDate(text)) return;
  throw new UsageError(
    say(
      `La date ${quoted(text)} n’existe pas : écrivez l’année, le mois et le jour, comme 2026-12-01.`,
      `There is no date ${quoted(text)}: write year, month and day, like 2026-12-01.`,
    ),
  );
}

/** The day of SOURCE_DATE_EPOCH, if it is set. Source: https://reproducible-builds.org/specs/source-date-epoch/ */
function epochDay(): string | undefined {
  const text = process.env.SOURCE_DATE_EPOCH;
  if (!text) return undefined;
  const day = new Date(/^\d+$/.test(text) ? Number(text) * 1000 : Number.NaN);
  if (!Number.isNaN(day.getTime()) && day.getUTCFullYear() <= 9999) return day.toISOString().slice(0, 10);
  throw new UsageError(
    say(
      `SOURCE_DATE_EPOCH vaut ${quoted(text)} : donnez-lui un nombre de secondes depuis 1970, ou retirez-la.`,
      `SOURCE_DATE_EPOCH is ${quoted(text)}: give it a number of seconds since 1970, or unset it.`,
    ),
  );
}

/** The date to give to a format: `--date`, else nothing where the source has its own, else SOURCE_DATE_EPOCH. Never the clock. */
export function documentDate(option: string | undefined, source: string | undefined): string | undefined {
  return option ?? (source === undefined ? epochDay() : undefined);
}
