import { Range, Selection, type TextEditor, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Stretch } from './shared/places.js';

/** Where a document is shown already; else beside the preview rather than over it. */
function columnFor(uri: string, preview: ViewColumn | undefined): ViewColumn {
  const editors: readonly TextEditor[] = window.visibleTextEditors;
  const shown = editors.find(({ document }) => document.uri.toString() === uri);
  const other = editors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== preview);
  return shown?.viewColumn ?? other?.viewColumn ?? (preview === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
}

/** Shows a place of a document: its first line is selected. Fails when the document cannot be opened. */
export async function openPlace(uri: string, { start, end }: Stretch, preview: ViewColumn | undefined): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const place = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  const last = place.isSingleLine ? place.end : document.lineAt(place.start.line).range.end;
  const editor = await window.showTextDocument(document, { viewColumn: columnFor(uri, preview), preserveFocus: false });
  editor.selection = new Selection(last, place.start);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}
