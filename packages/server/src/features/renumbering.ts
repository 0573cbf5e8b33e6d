import { type EditorContext, newNumbers } from '@referentiel/language';
import { type DocumentParams, RENUMBER, type RenumberResult } from '../protocol.js';
import type { Feature } from './feature.js';

export const renumbering: Feature = {
  capabilities: {},
  register(server) {
    server.connection.onRequest(RENUMBER, ({ uri }: DocumentParams) =>
      server.answer(uri, newNumbers satisfies (context: EditorContext) => RenumberResult),
    );
  },
};
