import { type DictionaryFiles, type IndexedDictionary, useDictionary } from '@referentiel/language';
import type { Server } from './server.js';

/**
 * Gives the rules the dictionary of French as the platform reads it, at their first word: starting does not wait for it. When
 * it cannot be read the log says so, and the rules that rest on it are silent.
 */
export function installDictionary(server: Server, read: () => DictionaryFiles | IndexedDictionary): void {
  useDictionary(() => {
    try {
      return read();
    } catch (error) {
      server.log(error);
      throw error;
    }
  });
}
