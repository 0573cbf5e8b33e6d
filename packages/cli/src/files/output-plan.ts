import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ExportFile, ExportFormat } from '@referentiel/formats';
import { openElsewhere } from '@referentiel/server/replace';
import { UsageError } from '../exit-code.js';
import { quoted, say } from '../language.js';
import { isRefName, statOf, stemOf } from './find-files.js';
import { shownPath } from './shown-path.js';

/** One file that an export will write. */
export interface Output<T> {
  path: string;
  file: ExportFile;
  /** The source that it is made from. */
  main: string;
  item: T;
}

/** Whether nothing is lost by writing there: no file, or an earlier export. One that cannot be read is not known to be. */
function mayReplace(path: string, file: ExportFile): boolean {
  const stat = statOf(path);
  if (!stat) return true;
  if (!stat.isFile() || isRefName(path)) return false;
  try {
    return file.isOwn(readFileSync(path));
  } catch {
    return false;
  }
}

function refuseCollisions<T>(outputs: Output<T>[]): void {
  const seen = new Map<string, Output<T>>();
  for (const output of outputs) {
    // Two names that differ in case or in the form of their accents are one file on Windows or macOS.
    const key = output.path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other) {
      const [first, second, target] = [other.main, output.main, output.path].map((path) => quoted(shownPath(path)));
      throw new UsageError(
        say(
          `${first} et ${second} donneraient tous deux ${target} : renommez l’un d’eux, ou exportez-les dans deux dossiers (-o). Rien n’est écrit.`,
          `${first} and ${second} would both give ${target}: rename one, or export them to two folders (-o). Nothing is written.`,
        ),
      );
    }
    seen.set(key, output);
  }
}

/** A document that another program has open: on Windows it cannot be replaced, elsewhere its window would go on with the old text. */
function refuseOpen(outputs: Output<unknown>[]): void {
  for (const { path } of outputs) {
    const open = openElsewhere(path);
    if (!open) continue;
    const name = quoted(shownPath(path));
    const lock = quoted(open.lock);
    throw new UsageError(
      say(
        `${name} est ouvert dans ${open.program}\u00a0: fermez-le, puis recommencez. S’il n’est ouvert nulle part, effacez ${lock}, resté à côté, ou ajoutez --force. Rien n’est écrit.`,
        `${name} is open in ${open.program}: close it, then try again. If it is open nowhere, delete ${lock}, left beside it, or add --force. Nothing is written.`,
      ),
    );
  }
}

/**
 * Where each export goes: `DIR/STEM.EXT`, DIR being the source's folder by default. Refuses as a whole, before anything is
 * written, when two would go to the same place, when one would replace a file that is no export of ours, or one that another
 * program has open.
 */
export function planOutputs<T>(
  items: { item: T; main: string }[],
  formats: ExportFormat[],
  folder: string | undefined,
  force: boolean,
): Output<T>[] {
  const outputs = items.flatMap(({ item, main }) =>
    formats
      .flatMap(({ files }) => files)
      .map((file) => {
        const path = join(resolve(folder ?? dirname(main)), stemOf(main) + file.extension);
        return { item, main, file, path };
      }),
  );
  refuseCollisions(outputs);
  const blocked = force ? undefined : outputs.find(({ path, file }) => !mayReplace(path, file));
  if (blocked) {
    const name = quoted(shownPath(blocked.path));
    throw new UsageError(
      say(
        `${name} existe et n’est pas un export de Référentiel : choisissez un autre dossier (-o), ou ajoutez --force pour le remplacer. Rien n’est écrit.`,
        `${name} exists and is no export of Référentiel: choose another folder (-o), or add --force to replace it. Nothing is written.`,
      ),
    );
  }
  if (!force) refuseOpen(outputs);
  return outputs;
}
