import { hover } from '@referentiel/language';
import type { Feature } from './feature.js';

export const hovers: Feature = {
  capabilities: { hoverProvider: true },
  register(server) {
    server.connection.onHover(({ textDocument: { uri }, position }) =>
      server.answer(uri, (context) => hover(context, position)),
    );
  },
};
