import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Certification } from '@referentiel/model';
import { loadWorkspace } from '../../packages/cli/src/workspace.js';

const EXAMPLES = resolve(import.meta.dirname, '../../examples');

function refFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? refFiles(path) : path.endsWith('.ref') ? [path] : [];
  });
}

export interface Exemple {
  nom: string;
  certification: Certification;
  titreEntree(catalogue: string, entree: string): string | undefined;
}

/** The five examples, with the titles of catalogue entries. */
export function examples(): Exemple[] {
  const { requested, entree } = loadWorkspace(refFiles(EXAMPLES));
  return requested.map(({ certification }) => ({
    nom: certification.intitule ?? '',
    certification,
    titreEntree: (catalogue, code) => entree(catalogue, code)?.intitule,
  }));
}

/** Every text of a part of a model, by a blind walk over its fields: titles and the characters of runs. */
export function textsOf(value: unknown, without: ReadonlySet<string>, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) textsOf(item, without, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, field] of Object.entries(value)) {
      if (without.has(key)) continue;
      if ((key === 'texte' || key === 'intitule') && typeof field === 'string') found.push(field);
      else textsOf(field, without, found);
    }
  }
  return found;
}
