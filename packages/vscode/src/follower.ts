import { commands, type Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onDidCheck } from './checks.js';

/** How long to wait after a check before asking for what is derived from it, in ms. */
const PAUSE = 250;

/** Whether a document is an author's own: of the language, and not one of the built-in catalogues. */
export function isReferentiel(document: TextDocument | undefined): document is TextDocument {
  return document?.languageId === 'ref' && document.uri.scheme !== 'builtin';
}

/**
 * The `.ref` document that the author works on: the active one, or the last that was while the focus is in a preview or a
 * list. Tells when it changes, and when it was checked anew.
 */
export class Follower implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[] = [this.changed];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: TextDocument | undefined;
  private hasWritten = false;
  readonly onDidChange = this.changed.event;

  constructor(client: BaseLanguageClient) {
    this.subscriptions.push(
      window.onDidChangeActiveTextEditor((editor) => this.activate(editor)),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.last) this.take(window.visibleTextEditors.find((one) => isReferentiel(one.document)));
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isReferentiel(document) && contentChanges.some(({ text }) => text.trim() !== '')) this.wrote();
      }),
      onDidCheck(client)(() => this.soon()),
    );
    this.activate(window.activeTextEditor);
  }

  get document(): TextDocument | undefined {
    return this.last;
  }

  /** The editor that shows the document, if one does. */
  get editor(): TextEditor | undefined {
    const active = window.activeTextEditor;
    if (active?.document === this.last) return active;
    return window.visibleTextEditors.find(({ document }) => document === this.last);
  }

  /** Tells at once. */
  refresh(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.changed.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const one of this.subscriptions) one.dispose();
  }

  private activate(editor: TextEditor | undefined): void {
    if (isReferentiel(editor?.document)) this.take(editor);
  }

  private take(editor: TextEditor | undefined): void {
    this.last = editor?.document;
    void commands.executeCommand('setContext', 'referentiel.ouvert', this.last !== undefined);
    this.refresh();
  }

  /** A step of the walkthrough is done once the author has written something. */
  private wrote(): void {
    if (this.hasWritten) return;
    this.hasWritten = true;
    void commands.executeCommand('setContext', 'referentiel.texteEcrit', true);
  }

  private soon(): void {
    this.timer ??= setTimeout(() => this.refresh(), PAUSE);
  }
}
