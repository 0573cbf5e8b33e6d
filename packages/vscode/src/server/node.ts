import { startNodeServer } from '@referentiel/server/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

startNodeServer(createConnection(ProposedFeatures.all));
