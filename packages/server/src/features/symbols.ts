import { documentSymbols, workspaceSymbols } from '@referentiel/language';
import type { Feature } from './feature.js';

/** The outline of a document, and the search for a code or a title in all files. */
export const symbols: Feature = {
  capabilities: { documentSymbolProvider: true, workspaceSymbolProvider: true },
  register(server) {
    server.connection.onDocumentSymbol(({ textDocument }) => server.answer(textDocument.uri, documentSymbols));
    server.connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(server.project.snapshot(), query));
  },
};
