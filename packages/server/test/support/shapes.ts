import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

type Loose = Record<string, unknown>;

const LINE_END = /\r\n|\n|\r/;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function isPosition(value: unknown): value is Position {
  return isObject(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

function isRange(value: unknown): value is Range {
  return isObject(value) && isPosition(value.start) && isPosition(value.end);
}

function isEdit(value: unknown): value is TextEdit {
  return isObject(value) && isRange(value.range) && typeof value.newText === 'string';
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function isInside(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

/** Finds what a client would refuse in an answer: ranges that no text holds, a selection outside its element, edits that overlap. */
export class ShapeCheck {
  readonly faults: string[] = [];
  private readonly lines = new Map<string, string[]>();

  /** `textOf`: the text behind a URI; undefined when the server has no business naming it. */
  constructor(private readonly textOf: (uri: string) => string | undefined) {}

  /** Looks at an answer about a document, whatever it is. */
  answer(value: unknown, uri: string): void {
    if (Array.isArray(value)) {
      this.edits(value, uri);
      for (const one of value) this.answer(one, uri);
    } else if (isRange(value)) this.range(value, uri);
    else if (isObject(value)) this.object(value, typeof value.uri === 'string' ? value.uri : uri);
  }

  /** A position of the document for each end of the range, in order. */
  range(range: Range, uri: string): void {
    const { start, end } = range;
    const lines = this.linesOf(uri);
    const holds = ({ line, character }: Position) => {
      const length = lines?.[line]?.length;
      return length !== undefined && line >= 0 && character >= 0 && character <= length;
    };
    if (!lines) this.faults.push(`unknown document ${uri}`);
    else if (!holds(start) || !holds(end) || compare(start, end) > 0) {
      this.faults.push(`range outside the text: ${JSON.stringify(range)} of ${lines.length} lines`);
    }
  }

  /** Tokens of `textDocument/semanticTokens`: in order, none over another or over the end of its line. */
  tokens(data: readonly number[], uri: string): void {
    const lines = this.linesOf(uri) ?? [];
    let line = 0;
    let free = 0;
    let from = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
      if (down > 0) [from, free] = [0, 0];
      line += down;
      from += right;
      const isSound = from >= free && length > 0 && from + length <= (lines[line]?.length ?? -1);
      if (!isSound) this.faults.push(`token at ${line}:${from} of ${length} characters`);
      free = from + length;
    }
  }

  private object(value: Loose, uri: string): void {
    const { range, selectionRange, selection, changes, targetUri, ...rest } = value;
    const head = selectionRange ?? selection;
    if (isRange(range) && isRange(head) && !isInside(head, range)) {
      this.faults.push(`selection ${JSON.stringify(head)} outside ${JSON.stringify(range)}`);
    }
    for (const one of [range, head]) if (one !== undefined) this.answer(one, uri);
    if (isObject(changes) && !Array.isArray(changes)) {
      for (const [file, edits] of Object.entries(changes)) this.answer(edits, file);
    } else if (changes !== undefined) this.answer(changes, uri);
    for (const [key, one] of Object.entries(rest)) {
      this.answer(one, key.startsWith('target') && typeof targetUri === 'string' ? targetUri : uri);
    }
  }

  private edits(list: readonly unknown[], uri: string): void {
    const text = this.textOf(uri);
    if (text === undefined || !list.length || !list.every(isEdit)) return;
    try {
      TextDocument.applyEdits(TextDocument.create(uri, 'ref', 0, text), [...list]);
    } catch (error) {
      this.faults.push(`${error}: ${JSON.stringify(list)}`);
    }
  }

  private linesOf(uri: string): string[] | undefined {
    let lines = this.lines.get(uri);
    const text = lines ? undefined : this.textOf(uri);
    if (text !== undefined) {
      lines = text.split(LINE_END);
      this.lines.set(uri, lines);
    }
    return lines;
  }
}
