import { vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';

/** The part of the editor's API that previews use, with handles for a test to play the author. */
class Emitter<T> {
  private readonly listeners = new Set<(value: T) => void>();
  readonly event = (listener: (value: T) => void) => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
}

export const EventEmitter = Emitter;
export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });
export const ViewColumn = { Active: -1, Beside: -2, One: 1, Two: 2 };
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };
export class FileSystemError extends Error {
  code = 'FileNotFound';
}
export class Range {
  readonly start: { line: number; character: number };
  readonly end: { line: number; character: number };
  constructor(line: number, character: number, endLine: number, endCharacter: number) {
    this.start = { line, character };
    this.end = { line: endLine, character: endCharacter };
  }
  get isSingleLine() {
    return this.start.line === this.end.line;
  }
}
export class Selection {
  constructor(
    readonly anchor: { line: number; character: number },
    readonly active: { line: number; character: number },
  ) {}
}
export const Disposable = {
  from: (...all: { dispose(): void }[]) => ({
    dispose: () => {
      for (const one of all) one.dispose();
    },
  }),
};
export const env = { language: 'fr' };
export const commands = { registerCommand: vi.fn(() => ({ dispose() {} })), executeCommand: vi.fn() };

export interface FakeDocument {
  uri: URI;
  languageId: string;
  getText(): string;
}

export function fakeDocument(uri: string, text: string): FakeDocument & Record<string, unknown> {
  const lines = text.split('\n');
  return {
    uri: URI.parse(uri),
    languageId: 'ref',
    getText: () => text,
    validateRange: (range: Range) => range,
    lineAt: (line: number) => ({ range: { end: { line, character: (lines[line] ?? '').length } } }),
  };
}

export const events = {
  selection: new Emitter<unknown>(),
  renamed: new Emitter<unknown>(),
  deleted: new Emitter<unknown>(),
  closed: new Emitter<unknown>(),
};

export const workspace = {
  textDocuments: [] as FakeDocument[],
  fs: { stat: vi.fn(async (_: URI): Promise<object> => ({})) },
  getConfiguration: () => ({ get: () => undefined }),
  openTextDocument: vi.fn(async (uri: URI) => {
    const found = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    if (!found) throw new Error('cannot open');
    return found;
  }),
  onDidRenameFiles: events.renamed.event,
  onDidDeleteFiles: events.deleted.event,
  onDidCloseTextDocument: events.closed.event,
};

export function fakePanel() {
  const received = new Emitter<unknown>();
  const disposed = new Emitter<void>();
  return {
    title: '',
    visible: true,
    viewColumn: 2,
    webview: {
      cspSource: 'https://editor.test',
      html: '',
      options: {} as Record<string, unknown>,
      posted: [] as { type: string; [key: string]: unknown }[],
      asWebviewUri: (uri: URI) => uri,
      onDidReceiveMessage: received.event,
      postMessage(message: { type: string }) {
        this.posted.push(message);
        return Promise.resolve(true);
      },
    },
    reveal: vi.fn(),
    onDidDispose: disposed.event,
    dispose: () => disposed.fire(),
    /** Plays the page. */
    says: (message: unknown) => received.fire(message),
  };
}

export const window = {
  panels: [] as ReturnType<typeof fakePanel>[],
  activeTextEditor: undefined,
  visibleTextEditors: [] as unknown[],
  shown: [] as { document: FakeDocument; selection?: Selection; viewColumn: number }[],
  onDidChangeTextEditorSelection: events.selection.event,
  createWebviewPanel: vi.fn(() => {
    const panel = fakePanel();
    window.panels.push(panel);
    return panel;
  }),
  showTextDocument: vi.fn(async (document: FakeDocument, { viewColumn }: { viewColumn: number }) => {
    const editor = { document, viewColumn, revealRange() {} };
    window.shown.push(editor);
    return editor;
  }),
};
