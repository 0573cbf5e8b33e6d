import type { Block } from './blocks.js';
import { singleBlanks } from './characters.js';
import { isCut } from './cut-sentences.js';
import { beforeNext, goesOn, lineWidth } from './line-joints.js';
import { isLoneMark, type Mark, markOf } from './marks.js';

interface Line {
  text: string;
  indent: number;
  mark?: Mark;
}

const TAB = 4;

function lineOf(raw: string): Line {
  const indentation = /^[ \t]*/.exec(raw)?.[0] ?? '';
  const indent = [...indentation].reduce((sum, char) => sum + (char === '\t' ? TAB : 1), 0);
  const text = raw.slice(indentation.length);
  const mark = markOf(text);
  return { text: singleBlanks(mark ? text.slice(mark.length) : text), indent, ...(mark && { mark }) };
}

/** A mark alone on its line goes before the words on the next one. */
function withMarks(raw: readonly string[]): string[] {
  const lines: string[] = [];
  for (const line of raw) {
    const last = lines.at(-1);
    if (last !== undefined && isLoneMark(last.trim()) && line.trim())
      lines[lines.length - 1] = `${last.trimEnd()} ${line.trimStart()}`;
    else lines.push(line);
  }
  return lines;
}

/** The cells of a row, as paragraphs; a single line with a single tab is no table. */
function withoutCells(lines: readonly string[]): string[] {
  const cells = lines.map((line) =>
    markOf(line.trimStart()) ? [line] : line.split('\t').filter((cell) => cell.trim()),
  );
  const isTable = cells.filter(({ length }) => length > 1).length > 1 || cells.some(({ length }) => length > 2);
  if (!isTable) return [...lines];
  return cells.flatMap((row, rank) =>
    row.length > 1 ? ['', ...row.flatMap((cell) => [cell, ''])] : [lines[rank] as string],
  );
}

class PlainReader {
  /** Paragraphs and items, the last one's lines still apart. */
  private readonly begun: (Omit<Block, 'text'> & { lines: string[] })[] = [];
  /** The first item of the list under way. */
  private first: { indent: number; kind: string } | undefined;
  /** The indentation of its last item. */
  private indent = 0;
  /** The line above; undefined behind a blank one. */
  private above: string | undefined;

  constructor(private readonly width: ReturnType<typeof lineWidth>) {}

  read(line: Line): void {
    const { text, mark } = line;
    if (!text && !mark) {
      this.above = undefined;
      return;
    }
    if (mark) this.item(line, mark);
    else if (this.continues(line)) this.append(text);
    else {
      this.first = undefined;
      this.begun.push({ lines: [text] });
    }
    this.above = text;
  }

  private continues({ text, indent }: Line): boolean {
    const last = this.begun.at(-1)?.lines.at(-1);
    if (last === undefined) return false;
    if (isCut(last, text)) return true;
    if (this.above === undefined) return false;
    if (this.first && indent > this.indent) return true;
    return this.above === '' || goesOn(this.above, text, this.width);
  }

  private append(text: string): void {
    const lines = this.begun.at(-1)?.lines ?? [];
    const last = lines.length - 1;
    if (lines[last]) lines[last] = beforeNext(lines[last], text);
    lines.push(text);
  }

  get blocks(): Block[] {
    return this.begun.map(({ lines, ...block }) => ({ ...block, text: lines.join('') })).filter(({ text }) => text);
  }

  /** An item is deeper when it is indented more than the first one, or bears another mark right below an item. */
  private item({ text, indent }: Line, { kind, numero }: Mark): void {
    const first = this.first ?? { indent, kind };
    const isOther = kind !== first.kind && indent >= first.indent;
    const isNew = isOther && this.above === undefined && indent <= first.indent + 1;
    const niveau = !isNew && (isOther || indent > first.indent + 1) ? 2 : 1;
    this.begun.push({ lines: [text], niveau, ...(numero !== undefined && { numero }) });
    this.first = isNew ? { indent, kind } : first;
    this.indent = indent;
  }
}

/** Reads text without format: lines that a PDF cut are joined, bullets of all kinds become items, cells become paragraphs. */
export function plainBlocks(text: string): Block[] {
  const raw = withoutCells(withMarks(text.split('\n')));
  const lines = raw.map(lineOf);
  const reader = new PlainReader(lineWidth(lines.map(({ text: words }) => words)));
  for (const line of lines) reader.read(line);
  return reader.blocks;
}
