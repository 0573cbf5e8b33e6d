import { CODE_ACTION_KINDS, codeActions } from '@referentiel/language';
import type { Feature } from './feature.js';

export const actions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS } },
  register(server) {
    server.connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) =>
      server.answer(uri, (context) => codeActions(context, range, only)),
    );
  },
};
