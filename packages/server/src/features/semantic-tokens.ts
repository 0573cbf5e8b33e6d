import { SEMANTIC_LEGEND, semanticTokens } from '@referentiel/language';
import type { Feature } from './feature.js';

const NONE = { data: [] };

export const semanticColours: Feature = {
  capabilities: { semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: true, range: true } },
  register(server) {
    const { semanticTokens: requests } = server.connection.languages;
    requests.on(({ textDocument: { uri } }) => server.answer(uri, (context) => semanticTokens(context)) ?? NONE);
    requests.onRange(
      ({ textDocument: { uri }, range }) => server.answer(uri, (context) => semanticTokens(context, range)) ?? NONE,
    );
  },
};
