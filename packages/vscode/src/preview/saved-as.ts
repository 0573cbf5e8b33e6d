import type { TextDocument } from 'vscode';

/**
 * The file that a document closed a moment ago was first saved as: the editor opens it with the same text before it closes
 * the other. Undefined when the document was a file already, or was thrown away.
 */
export function savedAs(closed: TextDocument, open: readonly TextDocument[]): TextDocument | undefined {
  if (closed.uri.scheme !== 'untitled') return undefined;
  const text = closed.getText();
  if (!text.trim()) return undefined;
  return open.findLast(
    (one) => one.uri.scheme !== 'untitled' && one.languageId === closed.languageId && one.getText() === text,
  );
}
