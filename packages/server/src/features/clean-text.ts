import { cleanText, isSourceText, pasteText } from '@referentiel/language';
import { CLEAN_TEXT, type CleanTextParams, type CleanTextResult } from '../protocol.js';
import type { Server } from '../server.js';
import type { Feature } from './feature.js';

/** Where the text will stand is not known: it is cleaned for a place between quotes. */
function anywhere({ project }: Server, { text, html }: CleanTextParams): string {
  return isSourceText(text, project.services) ? text : cleanText(text, html).join('\n');
}

/** « Coller depuis Word ou PDF ». */
export const cleanTexts: Feature = {
  capabilities: {},
  register(server) {
    server.connection.onRequest(CLEAN_TEXT, (params: CleanTextParams): CleanTextResult => {
      const placed =
        params.uri === undefined
          ? null
          : server.answer(params.uri, (context) => ({ text: pasteText(context, params) }));
      return placed ?? { text: anywhere(server, params) };
    });
  },
};
