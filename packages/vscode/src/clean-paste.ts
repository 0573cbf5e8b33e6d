import {
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cleaned } from './cleaned.js';
import { say } from './langue.js';

const { Text } = DocumentDropOrPasteEditKind;
/** What the editor calls our way of pasting. */
export const CLEAN_PASTE = Text.append('referentiel');

/**
 * Offers, after an ordinary paste, to have the text clean instead, with the lists and the bold that the clipboard's HTML knows
 * of. Nothing is offered for a text that is clean already, and the paste itself stays what it is.
 */
export class CleanPaste implements DocumentPasteEditProvider {
  constructor(private readonly client: BaseLanguageClient) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    [range]: readonly Range[],
    clipboard: DataTransfer,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const text = await clipboard.get('text/plain')?.asString();
    if (!range || !text?.trim()) return undefined;
    const html = await clipboard.get('text/html')?.asString();
    const clean = await cleaned(this.client, document, range.start, text, html);
    if (clean === undefined || clean === text) return undefined;
    const title = say({ fr: 'Coller au propre (Word ou PDF)', en: 'Paste clean (Word or PDF)' });
    const edit = new DocumentPasteEdit(clean, title, CLEAN_PASTE);
    edit.yieldTo = [Text.append('plain')];
    return [edit];
  }
}
