import { startServer } from '@referentiel/server';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';

// The types of the page stand for those of the worker: both listen and post.
const worker = self as unknown as Worker;
startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)));
