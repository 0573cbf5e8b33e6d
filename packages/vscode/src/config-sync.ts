import {
  type CancellationToken,
  CodeActionKind,
  type Disposable,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, CodeActionRequest, State } from 'vscode-languageclient';

const CONFIG = '**/referentiel.config.json';

function isConfig({ uri }: TextDocument): boolean {
  return uri.path.endsWith('/referentiel.config.json');
}

/**
 * Tells the server what an open `referentiel.config.json` says, as it is typed. The client only looks after `.ref` documents:
 * if it did so for this one, the editor would offer to format and complete JSON as a référentiel.
 */
class ConfigSync {
  constructor(private readonly client: BaseLanguageClient) {}

  opened(document: TextDocument): void {
    const { languageId, version } = document;
    this.tell(document, 'textDocument/didOpen', (uri) => ({
      textDocument: { uri, languageId, version, text: document.getText() },
    }));
  }

  changed(document: TextDocument): void {
    this.tell(document, 'textDocument/didChange', (uri) => ({
      textDocument: { uri, version: document.version },
      contentChanges: [{ text: document.getText() }],
    }));
  }

  closed(document: TextDocument): void {
    this.tell(document, 'textDocument/didClose', (uri) => ({ textDocument: { uri } }));
  }

  private tell(document: TextDocument, method: string, params: (uri: string) => object): void {
    if (!isConfig(document) || this.client.state !== State.Running) return;
    const uri = this.client.code2ProtocolConverter.asUri(document.uri);
    void this.client.sendNotification(method, params(uri));
  }
}

/** Corrections of a configuration, from the server. */
async function actionsOf(client: BaseLanguageClient, document: TextDocument, range: Range, token: CancellationToken) {
  if (client.state !== State.Running) return undefined;
  const { code2ProtocolConverter: to, protocol2CodeConverter: from } = client;
  const params = {
    textDocument: { uri: to.asUri(document.uri) },
    range: to.asRange(range),
    context: { diagnostics: [] },
  };
  const found = await client.sendRequest(CodeActionRequest.type, params, token);
  return found ? from.asCodeActionResult(found, token) : undefined;
}

/** Keeps the server in step with open configurations, and offers its corrections in them. */
export function syncConfigs(client: BaseLanguageClient): Disposable[] {
  const sync = new ConfigSync(client);
  return [
    // A server that starts, or starts again, knows of no document.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const document of workspace.textDocuments) sync.opened(document);
    }),
    workspace.onDidOpenTextDocument((document) => sync.opened(document)),
    workspace.onDidChangeTextDocument(({ document }) => sync.changed(document)),
    workspace.onDidCloseTextDocument((document) => sync.closed(document)),
    languages.registerCodeActionsProvider(
      { pattern: CONFIG },
      { provideCodeActions: (document, range, _, token) => actionsOf(client, document, range, token) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  ];
}
