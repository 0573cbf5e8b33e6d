import {
  CODE_ACTION_KINDS,
  codeActions,
  configActions,
  isConfigUri,
  type SourceFile,
  toUtf8,
} from '@referentiel/language';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { versionedActions } from '../versioned.js';
import type { Feature } from './feature.js';

/** Of a text that the editor decoded wrongly: what its file says. */
async function conversion(server: Server, file: SourceFile): Promise<CodeAction[]> {
  const version = () => server.documents.get(file.uri)?.version;
  const asked = version();
  const onDisk = await server.disk.readNow(file.uri);
  // Typed meanwhile: the place of the text is no longer known.
  if (version() !== asked) return [];
  const encodage = onDisk?.trouble?.params.encodage;
  // What is no text is left as it is: any conversion would destroy it.
  if (!onDisk || encodage === undefined || encodage === 'binaire') return [];
  return versionedActions(server, toUtf8(server, file, onDisk.text, encodage));
}

export const actions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS } },
  register(server) {
    server.connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) => {
      const snapshot = server.project.snapshot();
      const config = isConfigUri(uri) ? snapshot.config(uri) : undefined;
      if (config) return versionedActions(server, configActions(server, config, range));
      const file = snapshot.file(uri);
      if (!file?.unread) {
        return server.answer(uri, (context) => versionedActions(server, codeActions(context, range, only)));
      }
      return only === undefined || only.includes(CodeActionKind.QuickFix) ? conversion(server, file) : null;
    });
  },
};
