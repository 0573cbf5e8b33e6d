import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { textFindings } from '../../check/text-findings.js';
import type { SourceFile } from '../../source/source-file.js';
import { type Reader, said } from '../context.js';
import { diagnostics } from '../diagnostics.js';
import { workspaceEdit } from './workspace-edit.js';

/**
 * « Convertir en UTF-8 »: what an editor decoded wrongly becomes what its file says (`onDisk`, read in `encodage`); the editor then
 * saves it in UTF-8. One step that can be undone.
 */
export function toUtf8(context: Reader, file: SourceFile, onDisk: string, encodage: string): CodeAction[] {
  if (onDisk === file.text) return [];
  const place = {
    uri: file.uri,
    range: { start: file.positionAt(0), end: file.positionAt(file.text.length) },
  };
  const title = {
    fr: `Convertir en UTF-8\u00a0: reprendre le texte du fichier, lu en ${encodage}`,
    en: `Convert to UTF-8: take the text of the file, read as ${encodage}`,
  };
  return [
    {
      title: said(context, title),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics(context, textFindings(file)),
      isPreferred: true,
      edit: workspaceEdit([{ place, newText: onDisk }]),
    },
  ];
}
