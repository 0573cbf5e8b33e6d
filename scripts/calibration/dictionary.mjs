import { readFileSync } from 'node:fs';
import { useDictionary } from '@referentiel/language';
import { DICTIONARY } from '../dictionary.mjs';

/** The words of French, as the command line has them. */
export function useDictionaryFiles() {
  const [aff, dic] = DICTIONARY.map(([path]) => path);
  useDictionary(() => ({ aff: readFileSync(aff, 'utf8'), dic: readFileSync(dic, 'utf8') }));
}
