import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ExportFormat } from '@referentiel/formats';
import { UsageError } from '../exit-code.js';
import { say } from '../language.js';
import { stemOf } from './find-files.js';

/** One file that an export will write. */
export interface Output<T> {
  path: string;
  format: ExportFormat;
  item: T;
}

function mayReplace(path: string, format: ExportFormat): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return true;
  return stat.isFile() && !path.endsWith('.ref') && format.isOwn(readFileSync(path));
}

/**
 * Where each export goes: `DIR/STEM.EXT`, DIR being the source's folder by default. Refuses as a whole, before anything is
 * written, when two would go to the same place or when one would replace a file that is no export of ours.
 */
export function planOutputs<T>(items: { item: T; main: string }[], formats: ExportFormat[], folder: string | undefined, force: boolean): Output<T>[] {
  const outputs = items.flatMap(({ item, main }) =>
    formats.map((format) => ({ item, format, path: join(resolve(folder ?? dirname(main)), stemOf(main) + format.extension) })),
  );
  const seen = new Map<string, Output<T>>();
  for (const output of outputs) {
    const key = output.path.toLowerCase();
    if (seen.has(key)) {
      throw new UsageError(
        say(`Deux fichiers donneraient « ${output.path} » : renommez-en un, ou exportez-les séparément.`, `Two files would give “${output.path}”: rename one, or export them apart.`),
      );
    }
    seen.set(key, output);
  }
  const blocked = force ? undefined : outputs.find(({ path, format }) => !mayReplace(path, format));
  if (blocked) {
    throw new UsageError(
      say(
        `« ${blocked.path} » existe et n’est pas un export de Référentiel : choisissez un autre dossier (-o) ou ajoutez --force.`,
        `“${blocked.path}” exists and is no export of Référentiel: choose another folder (-o) or add --force.`,
      ),
    );
  }
  return outputs;
}
