// The dictionary of French in what is packed: its files as published, and inside the server that no file is near to.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { zlibSync } from 'fflate';

const FOLDER = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));

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

function packed(name) {
  return Buffer.from(zlibSync(readFileSync(join(FOLDER, name)), { level: 9 })).toString('base64');
}

/** Gives a bundle the module `referentiel:dictionnaire`: the two files, compressed, in base64. */
export const packedDictionary = {
  name: 'dictionnaire',
  setup(bundler) {
    bundler.onResolve({ filter: /^referentiel:dictionnaire$/ }, ({ path }) => ({ path, namespace: 'dictionnaire' }));
    bundler.onLoad({ filter: /.*/, namespace: 'dictionnaire' }, () => ({
      contents: JSON.stringify({ aff: packed('index.aff'), dic: packed('index.dic') }),
      loader: 'json',
    }));
  },
};
