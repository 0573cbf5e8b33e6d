import { PREVIEW, type Preview } from '@referentiel/server/protocol';
import { type Disposable, FileSystemError, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { langue, say } from '../langue.js';
import { EchoGuard } from './echo-guard.js';
import { nonce } from './nonce.js';
import { NOTICES, type Notice } from './notices.js';
import { openPlace } from './open-place.js';
import { pageHtml } from './page.js';
import { type Cible, readFromPage, type ToPage } from './shared/messages.js';
import type { Point, Stretch } from './shared/places.js';
import { Turns } from './turns.js';

/** Keystrokes that follow each other faster than this are shown together, in ms. */
const PAUSE = 60;

const VIDE = { fr: 'Aperçu', en: 'Preview' };

function sameUri(uri: string): string {
  return Uri.parse(uri).toString();
}

/** Whether a file that was on the disk has gone; other places do not tell. */
async function isGone(uri: Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  try {
    await workspace.fs.stat(uri);
    return false;
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound';
  }
}

/** The preview of one certification at a time: asks the server for it after each check and keeps the page and the editor together. */
export class PreviewPanel implements Disposable {
  private readonly subscriptions: Disposable[] = [];
  private readonly turns = new Turns(() => this.refresh(), PAUSE);
  private readonly echo = new EchoGuard();
  private shown: Preview | undefined;
  /** The document that the author turned to: shown instead as soon as it describes a certification. */
  private wanted: string | undefined;
  private langue = langue();
  private ready = false;

  constructor(
    private readonly client: BaseLanguageClient,
    readonly panel: WebviewPanel,
    private readonly extension: Uri,
    /** The document asked for, then the main file of its certification. */
    private uri: string,
  ) {
    const { webview } = panel;
    panel.title ||= say(VIDE);
    panel.iconPath = {
      light: Uri.joinPath(extension, 'media', 'icones', 'ref-clair.svg'),
      dark: Uri.joinPath(extension, 'media', 'icones', 'ref-sombre.svg'),
    };
    this.subscriptions.push(
      webview.onDidReceiveMessage((message) => this.received(message)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const [first] = selections;
        if (first) this.followCursor(textEditor.document.uri.toString(), first.active);
      }),
    );
    this.load();
  }

  /** Whether a document has its part in this preview. */
  concerns(uri: string): boolean {
    const wanted = sameUri(uri);
    return [this.uri, ...(this.shown?.documents ?? [])].some((one) => sameUri(one) === wanted);
  }

  /** The text may have changed. A page that nobody sees asks again when it comes back. */
  request(): void {
    if (this.panel.visible) this.turns.request();
  }

  /** Whether a change of a document may change this preview. */
  listensTo(uri: string): boolean {
    return this.concerns(uri) || (this.wanted !== undefined && sameUri(this.wanted) === sameUri(uri));
  }

  /** The author turned to a document: its certification takes the place of this one, if it describes any. */
  follow(uri: string): void {
    this.wanted = this.concerns(uri) ? undefined : uri;
    if (this.wanted) this.request();
  }

  /** Shows another document, even one that describes no certification yet. */
  turnTo(uri: string): void {
    this.wanted = undefined;
    if (this.concerns(uri)) return;
    this.uri = uri;
    this.shown = undefined;
    this.panel.title = say(VIDE);
    this.post({ type: 'apercu', uri, tableau: '', couverture: '' });
    this.request();
  }

  /** A document has another name: it was saved for the first time, or renamed. */
  moved(from: string, to: string): void {
    if (this.wanted && sameUri(this.wanted) === sameUri(from)) this.follow(to);
    if (sameUri(this.uri) !== sameUri(from)) return;
    this.uri = to;
    this.request();
  }

  dispose(): void {
    this.turns.stop();
    for (const one of this.subscriptions) one.dispose();
  }

  /** Gives the page its frame; it then says that it is ready. */
  private load(): void {
    const { webview } = this.panel;
    const media = Uri.joinPath(this.extension, 'media', 'preview');
    const dist = Uri.joinPath(this.extension, 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [media, dist] };
    this.ready = false;
    webview.html = pageHtml({
      cspSource: webview.cspSource,
      nonce: nonce(),
      script: webview.asWebviewUri(Uri.joinPath(dist, 'preview.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(media, 'preview.css')).toString(),
      langue: this.langue,
    });
  }

  private post(message: ToPage): void {
    if (this.ready) void this.panel.webview.postMessage(message);
  }

  private notice(notice: Notice | null): void {
    this.post({ type: 'avis', texte: notice && say(NOTICES[notice]) });
  }

  private async refresh(): Promise<void> {
    try {
      const { wanted } = this;
      const other = wanted !== undefined && (await this.ask(wanted));
      if (other && wanted === this.wanted) {
        this.wanted = undefined;
        this.take(other);
        return;
      }
      const { uri } = this;
      const preview = await this.ask(uri);
      if (uri !== this.uri) return;
      if (preview) this.take(preview);
      else this.notice(await this.absence());
    } catch {
      this.notice('panne');
    }
  }

  private ask(uri: string): Promise<Preview | null> {
    return this.client.sendRequest<Preview | null>(PREVIEW, { uri });
  }

  private async absence(): Promise<Notice> {
    const uri = Uri.parse(this.uri);
    const open = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
    if (!open && (await isGone(uri))) return 'supprime';
    return open || !this.shown ? 'vide' : 'ferme';
  }

  private take(preview: Preview): void {
    const other = this.shown?.uri !== preview.uri;
    this.shown = preview;
    this.uri = preview.uri;
    this.panel.title = preview.langue === 'fr' ? `Aperçu\u00a0: ${preview.titre}` : `Preview: ${preview.titre}`;
    this.notice(null);
    this.print();
    if (other) this.findCursor();
    if (preview.langue === this.langue) return;
    this.langue = preview.langue;
    this.load();
  }

  private print(): void {
    if (!this.shown) return;
    const { uri, tableau, couverture } = this.shown;
    this.post({ type: 'apercu', uri, tableau, couverture });
  }

  private followCursor(uri: string, point: { line: number; character: number }): void {
    const doc = this.shown?.documents.findIndex((one) => sameUri(one) === uri) ?? -1;
    if (doc < 0 || this.echo.isEcho(uri, point)) return;
    this.post({ type: 'curseur', doc, point: { line: point.line, character: point.character } });
  }

  /** Follows the cursor of an editor that shows the certification already. */
  private findCursor(): void {
    const editors = window.activeTextEditor
      ? [window.activeTextEditor, ...window.visibleTextEditors]
      : window.visibleTextEditors;
    const editor = editors.find(({ document }) => this.concerns(document.uri.toString()));
    if (editor) this.followCursor(editor.document.uri.toString(), editor.selection.active);
  }

  private received(message: unknown): void {
    const said = readFromPage(message);
    if (said?.type === 'ouvrir') void this.open(said.place, said.cible);
    if (said?.type !== 'pret') return;
    this.ready = true;
    this.print();
    this.findCursor();
    this.request();
  }

  private async open(place: Stretch, cible: Cible): Promise<void> {
    const uri = this.shown?.documents[place.doc];
    if (uri === undefined) return;
    const onGoing = ({ line }: Point) => this.echo.expect(sameUri(uri), line);
    try {
      await openPlace(uri, { place, cible, preview: this.panel.viewColumn, onGoing });
    } catch {
      this.notice('supprime');
    }
  }
}
