import { selectionRanges } from '@referentiel/language';
import type { Feature } from './feature.js';

export const selection: Feature = {
  capabilities: { selectionRangeProvider: true },
  register(server) {
    server.connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
      server.answer(uri, (context) => selectionRanges(context, positions)),
    );
  },
};
