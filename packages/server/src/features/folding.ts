import { foldingRanges } from '@referentiel/language';
import type { Feature } from './feature.js';

export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register(server) {
    server.connection.onFoldingRanges(({ textDocument: { uri } }) => server.answer(uri, foldingRanges));
  },
};
