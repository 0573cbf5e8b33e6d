import packed from 'referentiel:dictionnaire';
import { startServer } from '@referentiel/server';
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
  const unpack = (base64: string) => strFromU8(unzlibSync(fromBase64(base64)));
  return { aff: unpack(packed.aff), dic: unpack(packed.dic) };
}

// The types of the page stand for those of the worker: both listen and post.
const worker = self as unknown as Worker;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
startServer(connection, [], dictionary);
