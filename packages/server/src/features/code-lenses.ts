import { codeLenses } from '@referentiel/language';
import type { Feature } from './feature.js';

/** A line above competences, épreuves and blocs, unless the author does not want them. */
export const codeLens: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: false } },
  register(server) {
    server.connection.onCodeLens(({ textDocument: { uri } }) =>
      server.settings.resumes.actifs ? server.answer(uri, codeLenses) : [],
    );
  },
};
