import packed from 'referentiel:dictionnaire';
import { startServer, Watchdog } from '@referentiel/server';
import { fromBase64 } from '@referentiel/server/base64';
import { strFromU8, unzlibSync } from 'fflate';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';

/**
 * A worker cannot read a file at the moment when a rule asks for its first word: the dictionary stands in the bundle, packed. It
 * is unpacked at that moment.
 */
function dictionary() {
  // A byte a character.
  const unpack = (base64: string) => strFromU8(unzlibSync(fromBase64(base64)), true);
  return { index: unpack(packed.index), dic: unpack(packed.dic) };
}

// The types of the page stand for those of the worker: both listen and post.
const worker = self as unknown as Worker;
const watchdog = new Watchdog();
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
  watchdog.options,
);
startServer(connection, [], dictionary, watchdog);
