import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Texts after an edit, by URI; the protocol's own document makes the edits, and throws when two overlap. */
export function edited(texts: Record<string, string>, { changes = {} }: WorkspaceEdit): Record<string, string> {
  const result = { ...texts };
  for (const [uri, edits] of Object.entries(changes)) {
    const text = texts[uri];
    if (text === undefined) throw new Error(`edit of ${uri}, which is not open`);
    result[uri] = TextDocument.applyEdits(TextDocument.create(uri, 'ref', 1, text), edits);
  }
  return result;
}
