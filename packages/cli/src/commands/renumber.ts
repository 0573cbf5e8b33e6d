import {
  applyToText,
  citedCodes,
  filesOf,
  type RenumberChange,
  renumber as renumberCertification,
  renumbersAsIntended,
  type SourceFile,
} from '@referentiel/language';
import type { Certification, Place } from '@referentiel/model';
import { EXIT, type ExitCode, UsageError } from '../exit-code.js';
import { atomicWriteAll } from '../files/atomic-write.js';
import { requestedFiles } from '../files/find-files.js';
import { readText } from '../files/read-text.js';
import { pathOf, shownPath, shownUri } from '../files/shown-path.js';
import { count, quoted, say } from '../language.js';
import { stderr, stdout } from '../output.js';
import { services } from '../services.js';
import { loadWorkspace } from '../workspace.js';

export interface RenumberOptions {
  write: boolean;
}

function placeText(files: SourceFile[], { uri, range }: Place): string {
  const file = files.find((one) => one.uri === uri);
  return file ? file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) : '';
}

/** Where a reader meets a place: file by file, from top to bottom. */
function rank(files: SourceFile[], place: Place | undefined): number {
  if (!place) return 0;
  const index = files.findIndex(({ uri }) => uri === place.uri);
  const before = files.slice(0, index).reduce((sum, file) => sum + file.text.length, 0);
  return before + (files[index]?.offsetAt(place.range.start) ?? 0);
}

/** The one certification of a path; its files must be sound, for what is not understood cannot be renumbered. */
function certificationOf(path: string) {
  const { requested, unreadable } = loadWorkspace(requestedFiles([path]));
  if (unreadable.length) throw new UsageError(unreadable.join('\n'));
  const [checked, ...others] = requested;
  const name = quoted(path);
  if (!checked) {
    throw new UsageError(
      say(
        `${name} ne contient pas de certification : indiquez un fichier qui en contient une.`,
        `${name} holds no certification: give a file that holds one.`,
      ),
    );
  }
  if (others.length) {
    throw new UsageError(
      say(
        `${name} contient plusieurs certifications : indiquez le fichier d’une seule.`,
        `${name} holds several certifications: give the file of one.`,
      ),
    );
  }
  const broken = filesOf(checked.source).find((file) => file.issues.length || file.parseErrors.length);
  if (broken) {
    const file = quoted(shownUri(broken.uri));
    throw new UsageError(
      say(
        `${file} contient des erreurs d’écriture : corrigez-les d’abord (« referentiel check » les montre).`,
        `${file} has syntax errors: mend them first (“referentiel check” shows them).`,
      ),
    );
  }
  return checked;
}

/** Writes all files or none, and none that changed since it was read. */
function writeAll(files: SourceFile[], textOf: (file: SourceFile) => string): void {
  const written = files.map((file) => ({ file, text: textOf(file) })).filter(({ file, text }) => text !== file.text);
  atomicWriteAll(
    written.map(({ file, text }) => {
      const path = pathOf(file.uri);
      const mark = readText(path).startsWith('\ufeff') ? '\ufeff' : '';
      return { path, content: mark + text, before: Buffer.from(mark + file.text, 'utf8') };
    }),
  );
}

/** Renumbering that would not keep every reference where it is, is not done. */
function refuseUnintended(): never {
  throw new Error(
    say(
      'la renumérotation n’aurait pas laissé chaque renvoi sur le même élément',
      'renumbering would not have left every reference on the same element',
    ),
  );
}

/** Texts are the author's: those that speak of a code that changes are to be read again. */
function tellCitations(certification: Certification, changes: RenumberChange[]): void {
  const codes = new Set(changes.flatMap(({ from }) => from ?? []));
  for (const { place, code } of citedCodes(certification, codes)) {
    const where = `${shownPath(pathOf(place.uri))}:${place.range.start.line + 1}`;
    stderr.write(
      say(
        `À relire ${where} : ce texte cite ${code}, qui change de code.\n`,
        `Read again ${where}: this text names ${code}, whose code changes.\n`,
      ),
    );
  }
}

/** `renumber`: applies the code schemes of a certification to its files; without `--write`, only tells what would change. */
export function renumber(path: string, { write }: RenumberOptions): ExitCode {
  const { source, certification } = certificationOf(path);
  const files = filesOf(source);
  const renumbering = renumberCertification(certification, (place) => placeText(files, place));
  const { edits } = renumbering;
  const changes = renumbering.changes.toSorted((a, b) => rank(files, a.place) - rank(files, b.place));
  for (const { place, from, to } of changes) {
    const where = place ? `${shownPath(pathOf(place.uri))}:${place.range.start.line + 1}` : '';
    stdout.write(`${where}  ${from ?? '—'} → ${to}\n`);
  }
  tellCitations(certification, changes);
  const total = count(changes.length, ['code', 'codes'], ['code', 'codes']);
  if (certification.schemas.every((schema) => schema.modele === undefined)) {
    stderr.write(
      say(
        'La certification ne dit pas comment numéroter : ajoutez-lui « codes { compétence "C{n}" continu } ».\n',
        'The certification does not say how to number: add `codes { compétence "C{n}" continu }` to it.\n',
      ),
    );
  } else if (changes.length === 0) {
    stderr.write(say('Tous les codes suivent déjà leur schéma.\n', 'All codes follow their scheme already.\n'));
  } else if (!write) {
    stderr.write(
      say(
        `${total} à changer ; rien n’est écrit (ajoutez --write).\n`,
        `${total} to change; nothing is written (add --write).\n`,
      ),
    );
  } else {
    if (!renumbersAsIntended(services(), { source, certification }, renumbering)) refuseUnintended();
    writeAll(files, (file) => applyToText(file.text, file.uri, edits, (position) => file.offsetAt(position)));
    const done = changes.length < 2 ? 'changé' : 'changés';
    stderr.write(say(`${total} ${done}.\n`, `${total} changed.\n`));
  }
  return EXIT.ok;
}
