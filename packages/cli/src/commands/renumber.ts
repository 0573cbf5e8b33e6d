import { type Place } from '@referentiel/model';
import { type SourceFile, applyToText, parseSource, renumber as renumberCertification } from '@referentiel/language';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWrite } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { count, say } from '../language.js';
import { loadWorkspace, pathOf, services, shownPath } from '../workspace.js';

export interface RenumberOptions {
  write: boolean;
}

function placeText(files: SourceFile[], { uri, range }: Place): string {
  const file = files.find((one) => one.uri === uri);
  return file ? file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) : '';
}

/** `renumber`: applies the code schemes of a certification to its files; without `--write`, only tells what would change. */
export function renumber(path: string, { write }: RenumberOptions): ExitCode {
  const workspace = loadWorkspace(requestedFiles([path]));
  const [checked, ...others] = workspace.requested;
  if (!checked || others.length) {
    throw new UsageError(say(`« ${path} » : indiquez le fichier d’une certification.`, `“${path}”: give the file of one certification.`));
  }
  const { source, certification } = checked;
  const files = [source.main, ...source.parts];
  const broken = files.find((file) => file.issues.length || file.parseErrors.length);
  if (broken) {
    throw new UsageError(
      say(
        `${shownPath(pathOf(broken.uri))} contient des erreurs de syntaxe : corrigez-les d’abord (« referentiel check »).`,
        `${shownPath(pathOf(broken.uri))} has syntax errors: mend them first (“referentiel check”).`,
      ),
    );
  }
  const { changes, edits } = renumberCertification(certification, (place) => placeText(files, place));
  for (const { place, from, to } of changes) {
    const where = place ? `${shownPath(pathOf(place.uri))}:${place.range.start.line + 1}` : '';
    process.stdout.write(`${where}  ${from ?? '—'} → ${to}\n`);
  }
  const total = count(changes.length, ['code', 'codes'], ['code', 'codes']);
  if (certification.schemas.every((schema) => schema.modele === undefined)) {
    process.stderr.write(`${say('Aucun schéma de codes : ajoutez « codes { … } » à la certification.', 'No code scheme: add `codes { … }` to the certification.')}\n`);
  }
  if (!write) {
    process.stderr.write(say(`${total} à changer ; rien n’est écrit (ajoutez --write).\n`, `${total} to change; nothing is written (add --write).\n`));
    return EXIT.ok;
  }
  const written = files.map((file) => ({ file, text: applyToText(file.text, file.uri, edits, file.offsetAt) }));
  // Nothing is written unless every file still reads as soundly as before.
  for (const { file, text } of written) {
    const again = parseSource(services, file.uri, text);
    if (again.issues.length || again.parseErrors.length) throw new Error(`renumber would break ${file.uri}`);
  }
  for (const { file, text } of written) if (text !== file.text) atomicWrite(pathOf(file.uri), text);
  process.stderr.write(say(`${total} changé(s).\n`, `${total} changed.\n`));
  return EXIT.ok;
}
