import { Disposable, type ExtensionContext, type Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onDidCheck } from '../checks.js';
import { isReferentiel } from '../follower.js';
import { PreviewPanel } from './preview-panel.js';
import { savedAs } from './saved-as.js';

/** The type of the panels, by which the editor brings them back after a reload. */
export const VIEW_TYPE = 'referentiel.apercu';

/** The open previews: one that follows the author from certification to certification, and those of an earlier session. */
export class Previews implements Disposable {
  private readonly panels = new Set<PreviewPanel>();
  private readonly subscription: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
  ) {
    this.subscription = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.followAuthor()),
      onDidCheck(client)(({ uris }) => this.changed(uris)),
      workspace.onDidDeleteFiles(({ files }) => this.changed(files.map(String))),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.moved(oldUri, newUri);
      }),
      workspace.onDidCloseTextDocument((document) => {
        const file = savedAs(document, workspace.textDocuments);
        if (file) this.moved(document.uri, file.uri);
      }),
    );
  }

  /** Shows the preview of the certification around a document, in the panel that is open already if there is one. */
  show(uri: Uri, beside: boolean): void {
    const open = this.panelFor(uri.toString());
    if (open) {
      open.turnTo(uri.toString());
      open.panel.reveal(undefined, beside);
      return;
    }
    const column = beside ? ViewColumn.Beside : ViewColumn.Active;
    const options = { enableFindWidget: true };
    const panel = window.createWebviewPanel(VIEW_TYPE, '', { viewColumn: column, preserveFocus: beside }, options);
    this.adopt(panel, uri.toString());
  }

  /** Brings a panel to life: a new one, or one that the editor gives back after a reload. */
  adopt(panel: WebviewPanel, uri: string): void {
    const preview = new PreviewPanel(this.client, panel, this.context.extensionUri, uri);
    this.panels.add(preview);
    panel.onDidDispose(() => {
      this.panels.delete(preview);
      preview.dispose();
    });
    this.followAuthor();
  }

  /** The panel that shows a document's certification; else the one that is to turn to it. */
  private panelFor(uri: string): PreviewPanel | undefined {
    const panels = [...this.panels];
    const visible = panels.findLast(({ panel }) => panel.visible);
    return panels.find((panel) => panel.concerns(uri)) ?? visible ?? panels.at(-1);
  }

  private followAuthor(): void {
    const document = window.activeTextEditor?.document;
    if (!isReferentiel(document)) return;
    const uri = document.uri.toString();
    this.panelFor(uri)?.follow(uri);
  }

  private changed(uris: readonly string[]): void {
    for (const panel of this.panels) if (uris.some((uri) => panel.listensTo(uri))) panel.request();
  }

  private moved(from: Uri, to: Uri): void {
    for (const panel of this.panels) panel.moved(from.toString(), to.toString());
  }

  dispose(): void {
    this.subscription.dispose();
    for (const panel of this.panels) panel.dispose();
  }
}
