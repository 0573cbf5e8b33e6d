import { CODE_ACTION_KINDS, codeActions, configActions, isConfigUri } from '@referentiel/language';
import type { Feature } from './feature.js';

export const actions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS } },
  register(server) {
    server.connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) => {
      const config = isConfigUri(uri) ? server.project.snapshot().config(uri) : undefined;
      return config
        ? configActions(server, config, range)
        : server.answer(uri, (context) => codeActions(context, range, only));
    });
  },
};
