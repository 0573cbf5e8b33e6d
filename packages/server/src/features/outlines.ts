import { outline } from '@referentiel/language';
import { type DocumentParams, OUTLINE, type OutlineNode } from '../protocol.js';
import type { Feature } from './feature.js';

export const outlines: Feature = {
  capabilities: {},
  register(server) {
    server.connection.onRequest(OUTLINE, ({ uri }: DocumentParams): OutlineNode[] => server.answer(uri, outline) ?? []);
  },
};
