import { type EditorContext, formatDocument, formatRange, said } from '@referentiel/language';
import type { TextEdit } from 'vscode-languageserver';
import type { Server } from '../server.js';
import type { Feature } from './feature.js';

const REFUSED = {
  fr: 'Le fichier n’a pas été mis en forme\u00a0: le résultat n’aurait pas dit tout à fait la même chose. Votre texte est intact.',
  en: 'The file was not formatted: the result would not have said quite the same. Your text is untouched.',
};

/** What formats the document, or a part of it; the author is told when the formatter refuses. */
function format(server: Server, context: EditorContext, range?: { start: number; end: number }): TextEdit[] {
  const { file, snapshot } = context;
  const { services } = snapshot;
  const { refused, edits } = range ? formatRange(file.text, range, services) : formatDocument(file.text, services);
  // An error as answer would only reach the log of most editors.
  if (refused) server.warn(said(context, REFUSED));
  return edits.map(({ start, end, text }) => ({
    range: { start: file.positionAt(start), end: file.positionAt(end) },
    newText: text,
  }));
}

/** The form of the language is one for all: the editor's own indentation settings do not count. */
export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  register(server) {
    const { connection } = server;
    connection.onDocumentFormatting(({ textDocument: { uri } }) =>
      server.answer(uri, (context) => format(server, context)),
    );
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
      server.answer(uri, (context) =>
        format(server, context, { start: context.file.offsetAt(range.start), end: context.file.offsetAt(range.end) }),
      ),
    );
  },
};
