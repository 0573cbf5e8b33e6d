import { formatDocument } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWrite } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { readText } from '../files/read-text.js';
import { shownPath } from '../files/shown-path.js';
import { colon, count, say } from '../language.js';
import { progress } from '../report/progress.js';
import { noFiles } from '../report/summary.js';
import { services } from '../services.js';

export interface FormatCommandOptions {
  check: boolean;
}

/** Formats one file; whether that changes it. */
function formatFile(file: string, check: boolean): boolean {
  const source = readText(file);
  const { text, refused } = formatDocument(source, services());
  if (refused) {
    const why = say(
      'laissé tel quel, car la mise en forme en aurait changé le sens. C’est un défaut de l’outil : merci de le signaler.',
      'left as it is, since formatting would have changed its meaning. This is a defect of the tool: please report it.',
    );
    process.stderr.write(`${shownPath(file)}${colon()} ${why}\n`);
  }
  if (text === source) return false;
  if (!check) atomicWrite(file, text);
  process.stdout.write(`${shownPath(file)}\n`);
  return true;
}

/** `format`: brings files into canonical form; with `--check`, lists those that are not and writes nothing. */
export function format(paths: string[], { check }: FormatCommandOptions): ExitCode {
  const files = requestedFiles(paths.length ? paths : ['.']);
  let changed = 0;
  const failures: string[] = [];
  files.forEach((file, index) => {
    progress('read', index, files.length);
    try {
      if (formatFile(file, check)) changed++;
    } catch (error) {
      // One file that cannot be read or written does not stop the others.
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  });
  progress('read', files.length, files.length);
  const total = count(changed, ['fichier', 'fichiers'], ['file', 'files']);
  const summary = check
    ? say(`${total} à mettre en forme, sur ${files.length}.\n`, `${total} to format, of ${files.length}.\n`)
    : say(`${total} mis en forme, sur ${files.length}.\n`, `${total} formatted, of ${files.length}.\n`);
  process.stderr.write(files.length ? summary : noFiles());
  for (const message of failures) process.stderr.write(`${message}\n`);
  if (failures.length) return EXIT.usage;
  return check && changed > 0 ? EXIT.findings : EXIT.ok;
}
