import { isRefusal, prepareRename, type Refusal, rename as renameAt, said } from '@referentiel/language';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { versioned } from '../versioned.js';
import type { Feature } from './feature.js';

/** The answer itself; a refusal goes to the author as the sentence of an error. */
function answered<T extends object>(server: Server, answer: T | Refusal | null): T | null {
  if (answer && isRefusal(answer)) throw new ResponseError(LSPErrorCodes.RequestFailed, said(server, answer.refused));
  return answer as T | null;
}

/** Another code for an element, in all files that name it. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register(server) {
    server.connection.onPrepareRename(({ textDocument, position }) =>
      answered(
        server,
        server.answer(textDocument.uri, (context) => prepareRename(context, position)),
      ),
    );
    server.connection.onRenameRequest(({ textDocument, position, newName }) =>
      answered(
        server,
        server.answer(textDocument.uri, (context) => {
          const answer = renameAt(context, position, newName);
          return isRefusal(answer) ? answer : versioned(server, answer);
        }),
      ),
    );
  },
};
