import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { useDictionary } from '../packages/language/src/french/dictionary.js';

/** The words of French for every test, as the command line and the server have them. */
useDictionary(() => {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
});
