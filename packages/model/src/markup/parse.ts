import { addAll } from '../lists.js';
import type { BlocTexte, Liste, Prose, Puce, Run } from '../prose.js';
import { parseInline, type Segment } from './inline.js';
import { BULLET, type Line, linesOf, NUMBER } from './lines.js';

export interface ParseOptions {
  /** Drop the common indentation, as between the quotes of a source file. */
  dedent?: boolean;
  /** Where the raw text starts in its document: each run then says where it came from. */
  offset?: number;
}

/** The paragraph or item that following lines may continue. */
interface OpenText {
  segments: Segment[];
  finish(runs: Run[]): void;
}

/** Most lines begin with neither: a look at the first character says so. */
function bulletAt(text: string): RegExpExecArray | null {
  return text.startsWith('-') || text.startsWith('•') ? BULLET.exec(text) : null;
}

function numberMark(text: string): RegExpExecArray | null {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? NUMBER.exec(text) : null;
}

class ProseParser {
  readonly blocs: BlocTexte[] = [];
  private open: OpenText | undefined;
  private list: { liste: Liste; indent: number } | undefined;
  private afterBlank = true;

  constructor(
    private readonly base: number,
    private readonly mapped: boolean,
  ) {}

  line(line: Line): void {
    if (!line.text) {
      this.close();
      this.afterBlank = true;
      return;
    }
    const bullet = bulletAt(line.text);
    const number = bullet ? null : this.numberAt(line);
    if (bullet) this.item(line, bullet[0].length, undefined);
    else if (number) this.item(line, number[0].length, Number(number[1]));
    else if (this.open && !(this.list && line.indent === 0)) this.open.segments.push(this.segment(line, 0));
    else this.paragraph(line);
    this.afterBlank = false;
  }

  /** A number starts an item at the start of a paragraph or after another numbered item. */
  private numberAt(line: Line): RegExpExecArray | null {
    const startsParagraph = this.afterBlank || (this.list !== undefined && line.indent === 0);
    const followsItem = this.list?.liste.ordonnee && line.indent <= this.list.indent;
    return startsParagraph || followsItem ? numberMark(line.text) : null;
  }

  private segment(line: Line, skip: number): Segment {
    return { text: line.text.slice(skip), offset: this.base + line.offset + skip };
  }

  private start(line: Line, skip: number, finish: (runs: Run[]) => void): void {
    this.open = { segments: [this.segment(line, skip)], finish };
  }

  close(): void {
    if (this.open) this.open.finish(parseInline(this.open.segments, this.mapped));
    this.open = undefined;
  }

  private paragraph(line: Line): void {
    this.close();
    this.list = undefined;
    const bloc: BlocTexte = { genre: 'paragraphe', runs: [] };
    this.blocs.push(bloc);
    this.start(line, 0, (runs) => addAll(bloc.runs, runs));
  }

  private item(line: Line, mark: number, number: number | undefined): void {
    this.close();
    const ordonnee = number !== undefined;
    const parent = this.list?.liste.puces.at(-1);
    if (this.list && parent && !ordonnee && line.indent > this.list.indent) {
      const sousPuce: Run[] = [];
      parent.sousPuces.push(sousPuce);
      this.start(line, mark, (runs) => addAll(sousPuce, runs));
      return;
    }
    if (!this.list || this.list.liste.ordonnee !== ordonnee) {
      const liste: Liste = { genre: 'liste', ordonnee, ...(ordonnee && number !== 1 && { debut: number }), puces: [] };
      this.blocs.push(liste);
      this.list = { liste, indent: line.indent };
    }
    this.list.indent = Math.min(this.list.indent, line.indent);
    const puce: Puce = { runs: [], sousPuces: [] };
    this.list.liste.puces.push(puce);
    this.start(line, mark, (runs) => addAll(puce.runs, runs));
  }
}

/** The line of a text that is one paragraph of one line: criteria and most titles are. */
function onlyLine(raw: string): Line | undefined {
  if (raw.includes('\n') || raw.includes('\r')) return undefined;
  const [line] = linesOf(raw, false);
  return !line?.text || bulletAt(line.text) || numberMark(line.text) ? undefined : line;
}

/**
 * Reads the light markup of a text: paragraphs, lists of two levels, bold, italic, épreuve parameters. Any string is a
 * text; nothing fails. Source of the markup: langage.md, « Text inside quotes ».
 */
export function parseProse(raw: string, options: ParseOptions = {}): Prose {
  const only = onlyLine(raw);
  if (only) {
    const offset = (options.offset ?? 0) + only.offset;
    const runs = parseInline([{ text: only.text, offset }], options.offset !== undefined);
    return { blocs: [{ genre: 'paragraphe', runs }] };
  }
  const parser = new ProseParser(options.offset ?? 0, options.offset !== undefined);
  for (const line of linesOf(raw, options.dedent ?? false)) parser.line(line);
  parser.close();
  return { blocs: parser.blocs };
}

const TITLE_ESCAPE = /\\(["\\])/g;

function textOf(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .filter(Boolean)
    .join(' ');
}

/** Reads a title: one line of plain characters, where only a quote and a backslash are escaped. */
export function parseTitle(raw: string): string {
  const lines = linesOf(raw, true);
  const [only] = lines;
  const title = lines.length === 1 && only ? only.text : textOf(lines);
  return title.includes('\\') ? title.replace(TITLE_ESCAPE, '$1') : title;
}
