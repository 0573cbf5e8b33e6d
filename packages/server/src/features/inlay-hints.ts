import { inlayHints } from '@referentiel/language';
import type { Feature } from './feature.js';

/** Titles and inherited épreuves between the author's words, unless the author does not want them. */
export const inlays: Feature = {
  capabilities: { inlayHintProvider: true },
  register(server) {
    server.connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
      server.settings.annotations.actives ? server.answer(uri, (context) => inlayHints(context, range)) : [],
    );
  },
};
