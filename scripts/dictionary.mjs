// The dictionary of French in what is packed: its files as published, and inside the server that no file is near to.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { zlibSync } from 'fflate';
import { dictionaryIndex } from '../packages/language/src/french/dictionary-index.ts';

const FOLDER = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));

/** Its entries. */
export const ENTRIES = join(FOLDER, 'index.dic');

/** Its files with their licence: where they stand here, and in the extension. */
export const DICTIONARY = [
  ['index.aff', 'index.aff'],
  ['index.dic', 'index.dic'],
  ['license', 'LICENSE.txt'],
].map(([from, to]) => [join(FOLDER, from), `dictionnaire/${to}`]);

/** The two files as texts, for `useDictionary`. */
export function readDictionary() {
  const read = (name) => readFileSync(join(FOLDER, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

/** Where things stand in the two files, for who reads both this and the entries a byte a character (`IndexedDictionary`). */
export function writtenIndex() {
  const read = (name, encoding) => readFileSync(join(FOLDER, name), encoding);
  const index = dictionaryIndex({ aff: read('index.aff', 'utf8'), dic: read('index.dic', 'latin1') });
  const text = JSON.stringify(index);
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return Buffer.from(text.replace(/[\u0100-\uffff]/g, escaped), 'latin1');
}

function packed(bytes) {
  return Buffer.from(zlibSync(bytes, { level: 9 })).toString('base64');
}

/** Gives a bundle the module `referentiel:dictionnaire`: the entries and their index, compressed, in base64. */
export const packedDictionary = {
  name: 'dictionnaire',
  setup(bundler) {
    bundler.onResolve({ filter: /^referentiel:dictionnaire$/ }, ({ path }) => ({ path, namespace: 'dictionnaire' }));
    bundler.onLoad({ filter: /.*/, namespace: 'dictionnaire' }, () => ({
      contents: JSON.stringify({
        index: packed(writtenIndex()),
        dic: packed(readFileSync(join(FOLDER, 'index.dic'))),
      }),
      loader: 'json',
    }));
  },
};
