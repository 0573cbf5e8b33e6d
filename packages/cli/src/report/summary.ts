import type { Finding, Severity } from '@referentiel/language';
import { colon, count, quoted, say } from '../language.js';

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

/** « 3 fichiers : 1 erreur, 2 avertissements, 0 conseil ». */
export function formatTally({ files, errors, warnings, hints }: Tally): string {
  const parts = [
    count(errors, ['erreur', 'erreurs'], ['error', 'errors']),
    count(warnings, ['avertissement', 'avertissements'], ['warning', 'warnings']),
    count(hints, ['conseil', 'conseils'], ['hint', 'hints']),
  ];
  return `${count(files, ['fichier', 'fichiers'], ['file', 'files'])}${colon()} ${parts.join(', ')}.`;
}

/** How to learn more about findings: the command for the first one's rule; nothing without findings. */
export function whereToLearn([first]: Finding[]): string {
  if (!first) return '';
  const command = quoted(`referentiel rules ${first.rule}`);
  return say(`Pour comprendre une règle : ${command}.\n`, `To understand a rule: ${command}.\n`);
}

/** What a folder without `.ref` files answers. */
export function noFiles(): string {
  return say(
    'Aucun fichier .ref ici : indiquez le fichier ou le dossier de votre référentiel.\n',
    'No .ref file here: give the file or the folder of your certification.\n',
  );
}
