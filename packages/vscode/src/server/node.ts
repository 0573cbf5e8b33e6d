import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNodeServer, surviveFailures, Watchdog } from '@referentiel/server/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

/** The dictionary stands beside the folder of the bundle, which is CommonJS. */
function dictionary() {
  // A byte a character.
  const read = (name: string) => readFileSync(join(__dirname, '..', 'dictionnaire', name), 'latin1');
  return { index: read('index.json'), dic: read('index.dic') };
}

const watchdog = new Watchdog();
const connection = createConnection(ProposedFeatures.all, watchdog.options);
surviveFailures(connection);
startNodeServer(connection, dictionary, watchdog);
