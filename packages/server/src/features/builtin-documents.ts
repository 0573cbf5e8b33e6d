import { BUILTIN_SCHEME, rulePage } from '@referentiel/language';
import type { Server } from '../server.js';
import type { Feature } from './feature.js';

const PAGE = /^\/regles\/([A-Z]{3,4}-\d\d)\.md$/;

/** The text behind a `builtin:` URI: a catalogue, or the page of a rule. */
function builtinText(server: Server, uri: string): string {
  const file = server.project.snapshot().file(uri);
  if (file) return file.text;
  const id = PAGE.exec(uri.slice(uri.indexOf(':') + 1))?.[1];
  return (id && rulePage(id, server.langue, server.project.services)) ?? '';
}

/** Opens the built-in catalogues and the pages of the rules, read-only (LSP 3.18, workspace/textDocumentContent). */
export const builtinDocuments: Feature = {
  capabilities: { workspace: { textDocumentContent: { schemes: [BUILTIN_SCHEME] } } },
  register(server) {
    server.connection.onRequest('workspace/textDocumentContent', ({ uri }: { uri: string }) => ({
      text: builtinText(server, uri),
    }));
  },
};
