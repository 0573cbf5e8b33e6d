import { formatDocument } from '@referentiel/language';
import { EXIT, type ExitCode } from '../exit-code.js';
import { atomicWrite } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { readText } from '../files/read-text.js';
import { colon, count, say } from '../language.js';
import { services, shownPath } from '../workspace.js';

export interface FormatCommandOptions {
  check: boolean;
}

/** `format`: brings files into canonical form; with `--check`, lists those that are not and writes nothing. */
export function format(paths: string[], { check }: FormatCommandOptions): ExitCode {
  const files = requestedFiles(paths.length ? paths : ['.']);
  const changed = files.filter((file) => {
    const source = readText(file);
    const { text, refused } = formatDocument(source, services);
    if (refused) {
      process.stderr.write(`${shownPath(file)}${colon()} ${say('laissé tel quel (la mise en forme en aurait changé le sens).', 'left as it is (formatting would have changed its meaning).')}\n`);
    }
    if (text === source) return false;
    if (!check) atomicWrite(file, text);
    return true;
  });
  for (const file of changed) process.stdout.write(`${shownPath(file)}\n`);
  const total = count(changed.length, ['fichier', 'fichiers'], ['file', 'files']);
  process.stderr.write(
    check
      ? say(`${total} à mettre en forme, sur ${files.length}.\n`, `${total} to format, of ${files.length}.\n`)
      : say(`${total} mis en forme, sur ${files.length}.\n`, `${total} formatted, of ${files.length}.\n`),
  );
  return check && changed.length > 0 ? EXIT.findings : EXIT.ok;
}
