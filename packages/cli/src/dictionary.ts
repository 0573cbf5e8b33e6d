import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DictionaryFiles, IndexedDictionary } from '@referentiel/language';

/** Written by scripts/bundle-cli.mjs beside the bundle, which is quicker with it. */
const INDEX = join(dirname(fileURLToPath(import.meta.url)), 'dictionnaire.json');

function indexBesideBundle(): string | undefined {
  try {
    return readFileSync(INDEX, 'latin1');
  } catch {
    return undefined;
  }
}

/** The dictionary of French, from the package that publishes it; throws where it is not installed. */
export function readDictionary(): DictionaryFiles | IndexedDictionary {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  const read = (name: string, encoding: BufferEncoding) => readFileSync(join(folder, name), encoding);
  const index = indexBesideBundle();
  if (index !== undefined) return { index, dic: read('index.dic', 'latin1') };
  return { aff: read('index.aff', 'utf8'), dic: read('index.dic', 'utf8') };
}
