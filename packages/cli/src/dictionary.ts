import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DictionaryFiles, IndexedDictionary } from '@referentiel/language';

/** What scripts/bundle-cli.mjs writes beside the bundle: with the index it is read sooner, and nobody looks for the package. */
function besideBundle(): IndexedDictionary | undefined {
  const read = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'latin1');
  try {
    return { index: read('dictionnaire.json'), dic: read('dictionnaire.dic') };
  } catch {
    return undefined;
  }
}

/** The dictionary as published, from its package. */
function installed(): DictionaryFiles {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

/** The dictionary of French; throws where it is not installed. */
export function readDictionary(): DictionaryFiles | IndexedDictionary {
  return besideBundle() ?? installed();
}
