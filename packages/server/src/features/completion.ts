import { COMPLETION_TRIGGERS, completion as complete } from '@referentiel/language';
import type { CompletionParams } from 'vscode-languageserver';
import type { Server } from '../server.js';
import type { Feature } from './feature.js';

/** What the client takes, and the character that made it ask. */
function options(server: Server, { context }: CompletionParams) {
  const item = server.client.textDocument?.completion?.completionItem;
  const { suggestCommand } = server;
  return {
    snippets: item?.snippetSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    ...(suggestCommand !== undefined && { again: suggestCommand }),
    ...(context?.triggerCharacter !== undefined && { trigger: context.triggerCharacter }),
  };
}

export const completion: Feature = {
  capabilities: {
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], completionItem: { labelDetailsSupport: true } },
  },
  register(server) {
    server.connection.onCompletion((params) =>
      server.answer(params.textDocument.uri, (context) => complete(context, params.position, options(server, params))),
    );
  },
};
