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
export const TextEditorRevealType = { InCenter: 1 };
export class FileSystemError extends Error {
  code = 'FileNotFound';
}
export class ThemeColor {
  constructor(readonly id: string) {}
}

interface Position {
  line: number;
  character: number;
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...corners: [Position, Position] | [number, number, number, number]) {
    if (corners.length === 2) [this.start, this.end] = corners;
    else {
      this.start = { line: corners[0], character: corners[1] };
      this.end = { line: corners[2], character: corners[3] };
    }
  }
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
  getText(range?: Range): string;
}

export function fakeDocument(uri: string, text: string): FakeDocument & Record<string, unknown> {
  const lines = text.split('\n');
  const offsetAt = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return {
    uri: URI.parse(uri),
    languageId: 'ref',
    getText: (range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    validateRange: (range: Range) => range,
    offsetAt,
    positionAt(offset: number): Position {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    },
  };
}

/** What an editor was asked to show. */
export interface FakeEditor {
  document: FakeDocument;
  viewColumn: number | undefined;
  selection: Range & { active: Position };
  revealed: { range: Range; type: number }[];
  lit: Range[];
}

export function fakeEditor(document: FakeDocument, viewColumn?: number, selection = new Range(0, 0, 0, 0)): FakeEditor {
  const editor = {
    document,
    viewColumn,
    selection: Object.assign(selection, { active: selection.end }),
    revealed: [] as FakeEditor['revealed'],
    lit: [] as Range[],
    revealRange: (range: Range, type: number) => void editor.revealed.push({ range, type }),
    setDecorations(light: { dispose(): void }, ranges: Range[]) {
      editor.lit = ranges;
      light.dispose = () => {
        editor.lit = [];
      };
    },
  };
  return editor;
}

export const events = {
  selection: new Emitter<unknown>(),
  renamed: new Emitter<unknown>(),
  deleted: new Emitter<unknown>(),
  closed: new Emitter<unknown>(),
  active: new Emitter<unknown>(),
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
  activeTextEditor: undefined as FakeEditor | undefined,
  visibleTextEditors: [] as unknown[],
  shown: [] as FakeEditor[],
  onDidChangeTextEditorSelection: events.selection.event,
  onDidChangeActiveTextEditor: events.active.event,
  createTextEditorDecorationType: () => ({ dispose() {} }),
  createWebviewPanel: vi.fn(() => {
    const panel = fakePanel();
    window.panels.push(panel);
    return panel;
  }),
  showTextDocument: vi.fn(
    async (document: FakeDocument, { viewColumn, selection }: { viewColumn: number; selection: Range }) => {
      const editor = fakeEditor(document, viewColumn, selection);
      window.shown.push(editor);
      return editor;
    },
  ),
};
