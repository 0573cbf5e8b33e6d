import type { Finding, Severity } from '@referentiel/language';
import { colon, count } from '../language.js';

/** How many findings of each severity. */
export interface Tally {
  files: number;
  errors: number;
  warnings: number;
  hints: number;
}

export function tally(findings: Finding[], files: number): Tally {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { files, errors: of('error'), warnings: of('warning'), hints: of('hint') };
}

/** « 3 fichiers : 1 erreur, 2 avertissements, 0 suggestion ». */
export function formatTally({ files, errors, warnings, hints }: Tally): string {
  const parts = [
    count(errors, ['erreur', 'erreurs'], ['error', 'errors']),
    count(warnings, ['avertissement', 'avertissements'], ['warning', 'warnings']),
    count(hints, ['suggestion', 'suggestions'], ['hint', 'hints']),
  ];
  return `${count(files, ['fichier', 'fichiers'], ['file', 'files'])}${colon()} ${parts.join(', ')}`;
}
