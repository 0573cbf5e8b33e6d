import { Range, type TextEditor, ThemeColor, window } from 'vscode';

/** How long a line stays lit, in ms. */
const DURATION = 900;

/**
 * Lights the line of a place for a moment, so that the eye finds it. Where a high-contrast theme has no such colour, the
 * border of the current line says it.
 */
export function flashLine(editor: TextEditor, line: number): void {
  const light = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
  });
  editor.setDecorations(light, [new Range(line, 0, line, 0)]);
  setTimeout(() => light.dispose(), DURATION);
}
