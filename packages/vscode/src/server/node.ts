import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNodeServer } from '@referentiel/server/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

/** The dictionary stands beside the folder of the bundle, which is CommonJS. */
function dictionary() {
  const read = (name: string) => readFileSync(join(__dirname, '..', 'dictionnaire', name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

startNodeServer(createConnection(ProposedFeatures.all), dictionary);
