import type { CompletionItem, CompletionList, InsertReplaceEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TestClient } from '../support/client.js';
import { marked } from '../support/marked.js';

const CAPABILITIES = { workspace: { configuration: true, workspaceFolders: true } };

/** An editor that asks for completion at the `‸` of a text. */
export class CompletionEditor {
  private count = 0;

  private constructor(readonly client: TestClient) {}

  /** `snippets`: whether the editor knows them. */
  static async start({
    snippets = true,
    insertReplace = false,
    labelDetails = true,
    langue = 'fr',
  } = {}): Promise<CompletionEditor> {
    const completionItem = {
      snippetSupport: snippets,
      insertReplaceSupport: insertReplace,
      labelDetailsSupport: labelDetails,
    };
    const client = await TestClient.start({
      capabilities: { ...CAPABILITIES, textDocument: { completion: { completionItem } } },
      initializationOptions: { suggestCommand: 'suggest' },
      settings: { langue },
    });
    return new CompletionEditor(client);
  }

  /** What is offered at the `‸`, `trigger` being the character just typed. */
  async list(source: string, trigger?: string, uri = `untitled:Untitled-${++this.count}`): Promise<CompletionList> {
    const { text, cursor } = marked(source);
    await this.client.open(uri, text);
    const context = trigger === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: trigger };
    const list = await this.client.at<CompletionList>('textDocument/completion', uri, cursor, { context });
    await this.client.notify('textDocument/didClose', { textDocument: { uri } });
    return list;
  }

  async items(source: string, trigger?: string, uri?: string): Promise<CompletionItem[]> {
    return (await this.list(source, trigger, uri)).items;
  }

  async labels(source: string, trigger?: string, uri?: string): Promise<string[]> {
    return (await this.items(source, trigger, uri)).map(({ label }) => label);
  }
}

/** What an item writes. */
export function written({ textEdit }: CompletionItem): string {
  return (textEdit as TextEdit | InsertReplaceEdit).newText;
}

/** The text once an item was taken at its `‸`. */
export function taken(source: string, item: CompletionItem): string {
  const { text } = marked(source);
  const { newText, range } = item.textEdit as TextEdit;
  const offset = (at: { line: number; character: number }) =>
    text.split('\n').slice(0, at.line).join('\n').length + (at.line ? 1 : 0) + at.character;
  return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
}
