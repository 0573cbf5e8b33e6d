import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DictionaryFiles } from '@referentiel/language';

/** The dictionary of French, from the package that publishes it; throws where it is not installed. */
export function readDictionary(): DictionaryFiles {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}
