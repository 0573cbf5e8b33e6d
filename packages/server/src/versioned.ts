import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { Server } from './server.js';

/**
 * An edit with the versions of the documents that it was made for, for editors that take them: one that changed meanwhile is then
 * not edited at all, rather than in the wrong place. A file that is not open has no version: the editor reads it from the disk.
 */
export function versioned(
  { client, documents }: Pick<Server, 'client' | 'documents'>,
  edit: WorkspaceEdit,
): WorkspaceEdit {
  const { changes, ...rest } = edit;
  if (!changes || client.workspace?.workspaceEdit?.documentChanges !== true) return edit;
  const documentChanges = Object.entries(changes).map(([uri, edits]) => ({
    textDocument: { uri, version: documents.get(uri)?.version ?? null },
    edits,
  }));
  return { ...rest, documentChanges };
}

/** The same for the edits of code actions. */
export function versionedActions(server: Pick<Server, 'client' | 'documents'>, actions: CodeAction[]): CodeAction[] {
  return actions.map((action) => (action.edit ? { ...action, edit: versioned(server, action.edit) } : action));
}
