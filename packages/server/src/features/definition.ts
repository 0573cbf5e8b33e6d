import { definition as definitionAt } from '@referentiel/language';
import type { Feature } from './feature.js';

/** Where a name is declared; a client that takes links also learns which characters led there. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register(server) {
    server.connection.onDefinition(({ textDocument, position }) => {
      const links = server.answer(textDocument.uri, (context) => definitionAt(context, position));
      if (server.client.textDocument?.definition?.linkSupport) return links;
      return links?.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range })) ?? null;
    });
  },
};
