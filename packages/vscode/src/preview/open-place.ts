import {
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { caretInElement, caretInProblem } from './caret.js';
import { flashLine } from './flash.js';
import type { Cible } from './shared/messages.js';
import type { Stretch } from './shared/places.js';

/** Where a document is shown already; else beside the preview rather than over it. */
function columnFor(uri: string, preview: ViewColumn | undefined): ViewColumn {
  const editors: readonly TextEditor[] = window.visibleTextEditors;
  const shown = editors.find(({ document }) => document.uri.toString() === uri);
  const other = editors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== preview);
  return shown?.viewColumn ?? other?.viewColumn ?? (preview === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
}

/** Where the cursor goes for a place that the page names. */
function caretFor(document: TextDocument, { start, end }: Stretch, cible: Cible): Position {
  const place = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  const source = document.getText(place);
  const offset = cible === 'probleme' ? caretInProblem(source) : caretInElement(source);
  return document.positionAt(document.offsetAt(place.start) + offset);
}

export interface Opening {
  place: Stretch;
  cible: Cible;
  /** Where the preview stands. */
  preview: ViewColumn | undefined;
  /** Told before the cursor moves. */
  onGoing(caret: Position): void;
}

/**
 * Puts the cursor in a place of a document, with nothing selected: the next key must not take away what is there. Fails
 * when the document cannot be opened.
 */
export async function openPlace(uri: string, { place, cible, preview, onGoing }: Opening): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const caret = caretFor(document, place, cible);
  const selection = new Range(caret, caret);
  onGoing(caret);
  const editor = await window.showTextDocument(document, { viewColumn: columnFor(uri, preview), selection });
  editor.revealRange(selection, TextEditorRevealType.InCenter);
  flashLine(editor, caret.line);
}
