import { TextDocument } from 'vscode-languageserver-textdocument';

export interface Position {
  line: number;
  character: number;
}

/** One change of a text as an editor tells it; without a range, the whole text is new. */
export interface Change {
  range?: { start: Position; end: Position };
  text: string;
}

/** What an editor does; files are named from the folder of the workspace. */
export type Operation =
  | { do: 'open' | 'close' | 'save' | 'undo' | 'delete'; file: string }
  | { do: 'edit'; file: string; changes: Change[] }
  | { do: 'write'; file: string; text: string }
  | { do: 'rename'; from: string; to: string }
  | { do: 'ask'; method: string; file: string; at: Position; to: Position; cancel?: true }
  | { do: 'settings'; settings: object }
  | { do: 'folder'; name: string; added: boolean }
  /** The server ends and starts again; `writes` came to the files meanwhile (null: is gone). */
  | { do: 'restart'; writes: Record<string, string | null> }
  | { do: 'compare' };

export interface Conversation {
  /** What stands in the folder at the beginning. */
  files: Record<string, string>;
  operations: Operation[];
}

/** The language of a document, by its name. */
export function languageOf(file: string): string {
  return file.endsWith('.json') ? 'jsonc' : 'ref';
}

/** What the disk holds and what is open, as the operations go by. */
export class State {
  readonly disk: Map<string, string>;
  readonly open = new Map<string, TextDocument>();
  /** The text of a document before its last change. */
  private readonly before = new Map<string, string>();

  constructor(files: Readonly<Record<string, string>>) {
    this.disk = new Map(Object.entries(files));
  }

  /** Whether an operation makes sense now: those that were left out around it may have taken its sense away. */
  allows(operation: Operation): boolean {
    switch (operation.do) {
      case 'open':
        return this.disk.has(operation.file) && !this.open.has(operation.file);
      case 'close':
      case 'save':
      case 'edit':
        return this.open.has(operation.file);
      case 'undo':
        return this.open.has(operation.file) && this.before.has(operation.file);
      case 'delete':
        return this.disk.has(operation.file);
      case 'rename':
        return (
          this.filesIn(operation.from).length > 0 &&
          this.filesIn(operation.to).length === 0 &&
          !this.isOpenIn(operation.from)
        );
      default:
        return true;
    }
  }

  filesIn(folder: string): string[] {
    return [...this.disk.keys()].filter((file) => file.startsWith(`${folder}/`));
  }

  private isOpenIn(folder: string): boolean {
    return [...this.open.keys()].some((file) => file.startsWith(`${folder}/`));
  }

  /** Takes an operation into account; an undo becomes the change that it makes. */
  apply(operation: Operation): Operation {
    const { open, disk } = this;
    switch (operation.do) {
      case 'open':
        open.set(
          operation.file,
          TextDocument.create(operation.file, languageOf(operation.file), 1, disk.get(operation.file) ?? ''),
        );
        break;
      case 'close':
        open.delete(operation.file);
        this.before.delete(operation.file);
        break;
      case 'save':
        disk.set(operation.file, this.textOf(operation.file));
        break;
      case 'undo':
        return this.apply({
          do: 'edit',
          file: operation.file,
          changes: [{ text: this.before.get(operation.file) ?? '' }],
        });
      case 'edit': {
        const document = open.get(operation.file) as TextDocument;
        this.before.set(operation.file, document.getText());
        open.set(operation.file, TextDocument.update(document, operation.changes as never[], document.version + 1));
        break;
      }
      case 'write':
        disk.set(operation.file, operation.text);
        break;
      case 'delete':
        disk.delete(operation.file);
        break;
      case 'restart':
        for (const [file, text] of Object.entries(operation.writes)) {
          if (text === null) disk.delete(file);
          else disk.set(file, text);
        }
        break;
      case 'rename':
        for (const file of this.filesIn(operation.from)) {
          disk.set(operation.to + file.slice(operation.from.length), disk.get(file) as string);
          disk.delete(file);
        }
        break;
    }
    return operation;
  }

  /** What an editor shows of a file. */
  textOf(file: string): string {
    return this.open.get(file)?.getText() ?? this.disk.get(file) ?? '';
  }
}
