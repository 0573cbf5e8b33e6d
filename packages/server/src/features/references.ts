import { highlights, references as referencesTo } from '@referentiel/language';
import type { Feature } from './feature.js';

/** Where a thing is named, in all files and in the document in hand. */
export const references: Feature = {
  capabilities: { referencesProvider: true, documentHighlightProvider: true },
  register(server) {
    server.connection.onReferences(({ textDocument, position, context: options }) =>
      server.answer(textDocument.uri, (context) => referencesTo(context, position, options)),
    );
    server.connection.onDocumentHighlight(({ textDocument, position }) =>
      server.answer(textDocument.uri, (context) => highlights(context, position)),
    );
  },
};
