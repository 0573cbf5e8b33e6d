import { type DecodedSource, type Encodage, formatDocument } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWriteAll, type Content } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { readAnyText, readBytes, readText } from '../files/read-text.js';
import { shownPath } from '../files/shown-path.js';
import { colon, count, say } from '../language.js';
import { stderr, stdout } from '../output.js';
import { progress } from '../report/progress.js';
import { noFiles } from '../report/summary.js';
import { services } from '../services.js';

export interface FormatCommandOptions {
  check: boolean;
  /** Files in another encoding are converted, not refused. */
  utf8: boolean;
}

/** What becomes of some files: their canonical texts, where they differ, and those that are not touched, with the reason. */
interface Plan {
  changed: (Content & { before: Uint8Array })[];
  unreadable: string[];
  /** Files whose canonical form would not say the same. */
  refused: string[];
  /** Files in another encoding than UTF-8, and which. */
  converted: { path: string; encodage: Encodage }[];
}

/** What a file says, and what it was read in; files in another encoding than UTF-8 are refused where nothing asks to convert them. */
function sourceOf(path: string, utf8: boolean): DecodedSource {
  if (!utf8) return { text: readText(path), encodage: 'UTF-8' };
  const decoded = readAnyText(path);
  return decoded.encodage === 'UTF-8' ? { ...decoded, text: readText(path) } : decoded;
}

function planOf(files: readonly string[], utf8: boolean): Plan {
  const plan: Plan = { changed: [], unreadable: [], refused: [], converted: [] };
  files.forEach((path, index) => {
    progress('read', index, files.length);
    try {
      // Read first: a change between the two readings is then seen when it comes to writing.
      const before = readBytes(path);
      const { text: source, encodage } = sourceOf(path, utf8);
      const { text, refused } = formatDocument(source, services());
      if (encodage !== 'UTF-8') plan.converted.push({ path, encodage });
      if (refused) plan.refused.push(path);
      else if (text !== source || encodage !== 'UTF-8') plan.changed.push({ path, content: text, before });
    } catch (error) {
      // One file that cannot be read does not stop the others.
      if (!(error instanceof UsageError)) throw error;
      plan.unreadable.push(error.message);
    }
  });
  progress('read', files.length, files.length);
  return plan;
}

function tellRefused(files: readonly string[]): void {
  const why = say(
    'la mise en forme en aurait changé le sens. C’est un défaut de l’outil\u00a0: merci de le signaler.',
    'formatting would have changed its meaning. This is a defect of the tool: please report it.',
  );
  for (const file of files) stderr.write(`${shownPath(file)}${colon()} ${why}\n`);
  stderr.write(
    say(
      'Aucun fichier n’est changé. Pour mettre en forme les autres, nommez-les dans la commande.\n',
      'No file is changed. To format the others, name them in the command.\n',
    ),
  );
}

/** Windows-1252 is a guess: the author is the judge of the accents. */
function tellConverted(files: Plan['converted']): void {
  for (const { path, encodage } of files) {
    const what = say(
      `lu en ${encodage}, écrit en UTF-8\u00a0; vérifiez ses accents.`,
      `read as ${encodage}, written in UTF-8; check its accents.`,
    );
    stderr.write(`${shownPath(path)}${colon()} ${what}\n`);
  }
}

/**
 * `format`: brings files into canonical form; with `--check`, lists those that are not and writes nothing. Either all of them
 * say the same as before and are written, or none is.
 */
export function format(paths: string[], { check, utf8 }: FormatCommandOptions): ExitCode {
  const files = requestedFiles(paths.length ? paths : ['.']);
  const { changed, unreadable, refused, converted } = planOf(files, utf8);
  if (refused.length) {
    tellRefused(refused);
    return EXIT.internal;
  }
  if (!check) atomicWriteAll(changed);
  for (const { path } of changed) stdout.write(`${shownPath(path)}\n`);
  if (!check) tellConverted(converted);
  const total = count(changed.length, ['fichier', 'fichiers'], ['file', 'files']);
  const summary = check
    ? say(`${total} à mettre en forme, sur ${files.length}.\n`, `${total} to format, of ${files.length}.\n`)
    : say(`${total} mis en forme, sur ${files.length}.\n`, `${total} formatted, of ${files.length}.\n`);
  stderr.write(files.length ? summary : noFiles());
  for (const message of unreadable) stderr.write(`${message}\n`);
  if (unreadable.length) return EXIT.usage;
  return check && changed.length > 0 ? EXIT.findings : EXIT.ok;
}
