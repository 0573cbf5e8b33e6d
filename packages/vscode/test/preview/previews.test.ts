import { DID_CHECK, PREVIEW, type Preview } from '@referentiel/server/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExtensionContext, Uri as VscodeUri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Previews } from '../../src/preview/previews.js';
import {
  events,
  FileSystemError,
  fakeDocument,
  fakeEditor,
  fakePanel,
  Uri,
  window,
  workspace,
} from './support/vscode.js';

vi.mock('vscode', () => import('./support/vscode.js'));

const MAIN = 'file:///d/main.ref';
const PART = 'file:///d/part.ref';
const UNTITLED = 'untitled:Untitled-1';

const shown = (fields: Partial<Preview> = {}): Preview => ({
  uri: MAIN,
  titre: 'ASN',
  langue: 'fr',
  tableau: '<p>table</p>',
  couverture: '<p>e-CF</p>',
  documents: [MAIN, PART],
  ...fields,
});

let answers: Map<string, Preview | null>;
let asked: string[];
let check: (params: { uris: string[] }) => void;
let previews: Previews;

beforeEach(() => {
  vi.useFakeTimers();
  answers = new Map([
    [MAIN, shown()],
    [PART, shown()],
  ]);
  asked = [];
  const client = {
    onNotification: (method: string, handler: typeof check) => {
      expect(method).toBe(DID_CHECK);
      check = handler;
    },
    sendRequest: async (method: string, { uri }: { uri: string }) => {
      expect(method).toBe(PREVIEW);
      asked.push(uri);
      if (!answers.has(uri)) throw new Error('no server');
      return answers.get(uri);
    },
  };
  window.panels.length = 0;
  window.shown.length = 0;
  window.visibleTextEditors.length = 0;
  window.activeTextEditor = undefined;
  workspace.textDocuments = [fakeDocument(MAIN, 'certification ASN\n'), fakeDocument(PART, 'dans ASN\nbloc BC1\n')];
  workspace.fs.stat.mockResolvedValue({});
  const context = { extensionUri: Uri.parse('file:///ext') } as unknown as ExtensionContext;
  previews = new Previews(context, client as unknown as BaseLanguageClient);
});

afterEach(() => {
  previews.dispose();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(200);

async function opened(uri = PART) {
  previews.show(Uri.parse(uri) as VscodeUri, true);
  const panel = window.panels.at(-1) as ReturnType<typeof fakePanel>;
  panel.says({ type: 'pret' });
  await settle();
  const last = (type: string) => panel.webview.posted.findLast((message) => message.type === type);
  return { panel, posted: panel.webview.posted, last };
}

describe('previews', () => {
  it('show the certification around a document, under its code', async () => {
    const { panel, last } = await opened();
    expect(panel.title).toBe('Aperçu\u00a0: ASN');
    expect(last('apercu')).toEqual({ type: 'apercu', uri: MAIN, tableau: '<p>table</p>', couverture: '<p>e-CF</p>' });
    expect(panel.webview.options).toMatchObject({ enableScripts: true });
    const roots = panel.webview.options.localResourceRoots as { toString(): string }[];
    expect(roots.map(String)).toEqual(['file:///ext/media/preview', 'file:///ext/dist']);
    expect(panel.webview.html).toContain("default-src 'none'");
  });

  it('are one for each certification', async () => {
    const { panel } = await opened(PART);
    previews.show(Uri.parse(MAIN) as VscodeUri, true);
    expect(window.panels).toHaveLength(1);
    expect(panel.reveal).toHaveBeenCalled();
  });

  it('follow what is typed in any of their files, a burst of checks asked once', async () => {
    const { last } = await opened();
    asked.length = 0;
    answers.set(MAIN, shown({ tableau: '<p>new</p>' }));
    for (let key = 0; key < 5; key++) check({ uris: [PART] });
    check({ uris: ['file:///d/other.ref'] });
    await settle();
    expect(asked).toEqual([MAIN]);
    expect(last('apercu')).toMatchObject({ tableau: '<p>new</p>' });
  });

  it('ask nothing while hidden, and again when they come back', async () => {
    const { panel } = await opened();
    asked.length = 0;
    panel.visible = false;
    check({ uris: [MAIN] });
    await settle();
    expect(asked).toEqual([]);
    panel.visible = true;
    panel.says({ type: 'pret' });
    await settle();
    expect(asked).toEqual([MAIN]);
  });

  it('open the file of what is clicked, and do not follow the cursor there', async () => {
    const { panel, posted } = await opened();
    const place = { doc: 1, start: { line: 1, character: 0 }, end: { line: 1, character: 8 } };
    panel.says({ type: 'ouvrir', place, cible: 'element' });
    await settle();
    const [editor] = window.shown;
    expect(editor?.document.uri.toString()).toBe(PART);
    expect(editor?.viewColumn).not.toBe(panel.viewColumn);
    posted.length = 0;
    events.selection.fire({ textEditor: editor, selections: [{ active: { line: 1, character: 5 } }] });
    expect(posted).toEqual([]);
    events.selection.fire({ textEditor: editor, selections: [{ active: { line: 0, character: 2 } }] });
    expect(posted).toEqual([{ type: 'curseur', doc: 1, point: { line: 0, character: 2 } }]);
  });

  it('select nothing on a click: the cursor stands in the text, in the centre, its line lit for a moment', async () => {
    const text = 'compétence C1\n  "Relever les flux." { critère "Vu." }\n';
    workspace.textDocuments = [fakeDocument(MAIN, text)];
    const { panel } = await opened(MAIN);
    const place = { doc: 0, start: { line: 0, character: 0 }, end: { line: 1, character: 39 } };
    panel.says({ type: 'ouvrir', place, cible: 'element' });
    await settle();
    const [editor] = window.shown;
    const caret = { line: 1, character: 3 };
    expect(editor?.selection).toMatchObject({ start: caret, end: caret });
    expect(editor?.revealed).toMatchObject([{ range: { start: caret, end: caret }, type: 1 }]);
    expect(editor?.lit.map(({ start }) => start.line)).toEqual([1]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(editor?.lit).toEqual([]);
  });

  it('ignore what no page of theirs says', async () => {
    const { panel } = await opened();
    const place = { doc: 7, start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    panel.says({ type: 'ouvrir', place, cible: 'element' });
    panel.says({ type: 'ouvrir', uri: 'file:///etc/passwd' });
    await settle();
    expect(window.shown).toEqual([]);
  });

  it('keep their last state and say why when the file is gone, the server too', async () => {
    const { last, posted } = await opened();
    posted.length = 0;
    answers.set(MAIN, null);
    workspace.textDocuments = [];
    workspace.fs.stat.mockRejectedValue(new FileSystemError());
    events.deleted.fire({ files: [Uri.parse(MAIN)] });
    await settle();
    expect(last('avis')?.texte).toMatch(/^Le fichier n’existe plus/);
    answers.clear();
    check({ uris: [MAIN] });
    await settle();
    expect(last('avis')?.texte).toMatch(/ne répond pas/);
    expect(last('apercu')).toBeUndefined();
    answers.set(MAIN, shown());
    check({ uris: [MAIN] });
    await settle();
    expect(last('avis')?.texte).toBeNull();
  });

  it('say of an empty document that there is nothing yet', async () => {
    answers.set(UNTITLED, null);
    workspace.textDocuments = [fakeDocument(UNTITLED, '')];
    const { last } = await opened(UNTITLED);
    expect(last('avis')?.texte).toMatch(/pas encore de certification/);
  });

  it('go on with the file that an untitled document was saved as', async () => {
    answers.set(UNTITLED, shown({ uri: UNTITLED, documents: [UNTITLED] }));
    const draft = fakeDocument(UNTITLED, 'certification ASN\n');
    workspace.textDocuments = [draft];
    await opened(UNTITLED);
    workspace.textDocuments = [fakeDocument(MAIN, 'certification ASN\n')];
    asked.length = 0;
    events.closed.fire(draft);
    await settle();
    expect(asked).toEqual([MAIN]);
  });

  it('say that an untitled document was thrown away', async () => {
    answers.set(UNTITLED, shown({ uri: UNTITLED, documents: [UNTITLED] }));
    const { last } = await opened(UNTITLED);
    workspace.textDocuments = [];
    answers.set(UNTITLED, null);
    check({ uris: [UNTITLED] });
    await settle();
    expect(last('avis')?.texte).toMatch(/fermé sans être enregistré/);
  });

  it('follow a file that is renamed', async () => {
    await opened();
    asked.length = 0;
    answers.set('file:///d/renamed.ref', shown({ uri: 'file:///d/renamed.ref' }));
    events.renamed.fire({ files: [{ oldUri: Uri.parse(MAIN), newUri: Uri.parse('file:///d/renamed.ref') }] });
    await settle();
    expect(asked).toEqual(['file:///d/renamed.ref']);
  });

  it('change their labels with the language', async () => {
    const { panel } = await opened();
    expect(panel.webview.html).toContain('Couverture e-CF');
    answers.set(MAIN, shown({ langue: 'en' }));
    check({ uris: [MAIN] });
    await settle();
    expect(panel.webview.html).toContain('e-CF coverage');
    expect(panel.title).toBe('Preview: ASN');
  });

  it('take back a panel after a reload, and end with it', async () => {
    const panel = fakePanel();
    panel.title = 'Aperçu\u00a0: ASN';
    previews.adopt(panel as never, MAIN);
    expect(panel.title).toBe('Aperçu\u00a0: ASN');
    panel.says({ type: 'pret' });
    await settle();
    expect(panel.webview.posted.some(({ type }) => type === 'apercu')).toBe(true);
    panel.dispose();
    asked.length = 0;
    check({ uris: [MAIN] });
    await settle();
    expect(asked).toEqual([]);
  });

  describe('when the author turns to another document', () => {
    const OTHER = 'file:///e/other.ref';
    const other = shown({ uri: OTHER, titre: 'MEN', tableau: '<p>other</p>', documents: [OTHER] });

    const activate = (uri: string | undefined, text = 'certification MEN\n') => {
      window.activeTextEditor = uri === undefined ? undefined : fakeEditor(fakeDocument(uri, text));
      events.active.fire(window.activeTextEditor);
    };

    it('show its certification in the same panel, and where its cursor stands', async () => {
      const { panel, posted, last } = await opened();
      answers.set(OTHER, other);
      activate(undefined);
      activate(OTHER);
      await settle();
      expect(panel.title).toBe('Aperçu\u00a0: MEN');
      expect(last('apercu')).toMatchObject({ uri: OTHER, tableau: '<p>other</p>' });
      expect(posted.at(-1)).toEqual({ type: 'curseur', doc: 0, point: { line: 0, character: 0 } });
      asked.length = 0;
      check({ uris: [MAIN] });
      await settle();
      expect(asked).toEqual([]);
    });

    it('stay with the one shown while the other document describes none', async () => {
      const { panel } = await opened();
      answers.set(OTHER, null);
      activate(OTHER, '');
      await settle();
      expect(panel.title).toBe('Aperçu\u00a0: ASN');
      answers.set(OTHER, other);
      check({ uris: [OTHER] });
      await settle();
      expect(panel.title).toBe('Aperçu\u00a0: MEN');
    });

    it('forget the other one when the author comes back', async () => {
      const { panel } = await opened();
      answers.set(OTHER, null);
      activate(OTHER, '');
      await settle();
      activate(PART);
      answers.set(OTHER, other);
      check({ uris: [OTHER, MAIN] });
      await settle();
      expect(panel.title).toBe('Aperçu\u00a0: ASN');
    });

    it('use the same panel when asked for, and show nothing of the first for an empty document', async () => {
      const { panel, last } = await opened();
      answers.set(UNTITLED, null);
      workspace.textDocuments.push(fakeDocument(UNTITLED, ''));
      previews.show(Uri.parse(UNTITLED) as VscodeUri, true);
      await settle();
      expect(window.panels).toEqual([panel]);
      expect(panel.reveal).toHaveBeenCalled();
      expect(last('apercu')).toEqual({ type: 'apercu', uri: UNTITLED, tableau: '', couverture: '' });
      expect(last('avis')?.texte).toMatch(/pas encore de certification/);
    });

    it('follow from a restored panel too', async () => {
      answers.set(OTHER, other);
      activate(OTHER);
      const panel = fakePanel();
      previews.adopt(panel as never, MAIN);
      panel.says({ type: 'pret' });
      await settle();
      expect(panel.title).toBe('Aperçu\u00a0: MEN');
    });
  });
});
