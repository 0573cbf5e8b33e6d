import { canonicalComment } from './canonical-comment.js';
import { canonicalText, STEP, type TextCheck } from './canonical-text.js';
import { canonicalToken } from './canonical-token.js';
import { codeColumns } from './code-columns.js';
import { type FormatEdit, trimmedEdit } from './edit.js';
import { isComment, isHidden } from './piece.js';
import { frozenBreaks, type LineState, type Neighbours, nextState, type Separator, separator } from './separator.js';
import type { FormatSource, PlacedPiece } from './source.js';
import { widthOf } from './source-lines.js';

const LF = 0x0a;
const CR = 0x0d;

function countBreaks(gap: string): number {
  let count = 0;
  for (let at = 0; at < gap.length; at++) {
    const code = gap.charCodeAt(at);
    if (code === LF || (code === CR && gap.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
}

/** Prints the pieces of a file in canonical form, as edits of the source. */
class Printer {
  private readonly edits: FormatEdit[] = [];
  private readonly columns: Map<number, number>;
  private readonly following: (PlacedPiece | undefined)[];
  private readonly eol: string;
  /** The width of the line being printed. */
  private column = 0;
  private line: LineState = { onlyComments: true, endsWithOpening: false };

  constructor(
    private readonly source: FormatSource,
    private readonly check: TextCheck,
  ) {
    const { pieces, lines } = source;
    this.eol = lines.eol;
    this.columns = codeColumns(pieces, (piece) => this.image(piece, 0).length);
    this.following = new Array(pieces.length);
    let next: PlacedPiece | undefined;
    for (let index = pieces.length - 1; index >= 0; index--) {
      const piece = pieces[index] as PlacedPiece;
      if (!isHidden(piece)) next = piece;
      this.following[index] = next;
    }
  }

  run(): FormatEdit[] {
    const { pieces, text } = this.source;
    pieces.forEach((piece, index) => {
      const start = pieces[index - 1]?.end ?? 0;
      const gap = index === 0 ? this.opening(piece) : this.gap(index);
      this.replace(start, piece.start, gap);
      const broke = index === 0 || countBreaks(gap) > 0;
      this.line = nextState(this.line, piece, broke);
      const shift = broke && piece.kind === 'block-comment' ? this.column - this.source.lines.columnOf(piece.start) : 0;
      this.replace(piece.start, piece.end, this.image(piece, shift));
    });
    const last = pieces.at(-1);
    const rest = last?.frozen ? this.blanksBehind(last) : '';
    this.replace(last?.end ?? 0, text.length, last ? rest + this.eol : '');
    return this.edits;
  }

  private replace(start: number, end: number, text: string): void {
    if (end - start !== text.length || !this.source.text.startsWith(text, start)) {
      const edit = trimmedEdit(this.source.text, start, end, text);
      if (edit) this.edits.push(edit);
    }
    const lastBreak = text.lastIndexOf('\n');
    this.column = widthOf(text.slice(lastBreak + 1), lastBreak < 0 ? this.column : 0);
  }

  private image(piece: PlacedPiece, shift: number): string {
    const written = this.source.text.slice(piece.start, piece.end);
    if (piece.frozen) return written;
    if (isComment(piece)) return canonicalComment(written, shift, this.eol);
    if (piece.kind === 'text') return canonicalText(written, piece.depth * STEP, this.eol, this.check);
    return piece.leaf ? canonicalToken(piece.leaf, written) : written;
  }

  /** What stands before the first piece: nothing, but for a frozen line. */
  private opening(piece: PlacedPiece): string {
    return piece.frozen ? this.blanksBefore(piece).replace('\ufeff', '') : '';
  }

  private blanksBefore(piece: PlacedPiece): string {
    return this.source.text.slice(this.source.lines.startOf(piece.line), piece.start);
  }

  private blanksBehind(piece: PlacedPiece): string {
    const end = this.source.lines.startOf(piece.lastLine + 1);
    return this.source.text.slice(piece.end, end).replace(/(?<![\r\n])[\r\n]+$/, '');
  }

  private gap(index: number): string {
    const { pieces, text } = this.source;
    const piece = pieces[index] as PlacedPiece;
    const previous = pieces[index - 1] as PlacedPiece;
    const written = text.slice(previous.end, piece.start);
    if (previous.frozen && piece.frozen && previous.lastLine === piece.line) return written;
    const sourceBreaks = countBreaks(written);
    const neighbours = { previous, piece, following: this.following[index], sourceBreaks, line: this.line };
    if (previous.frozen || piece.frozen) return this.frozenGap(neighbours);
    const between = separator(neighbours);
    if (between.breaks > 0) return this.print(between);
    if (piece.kind === 'line-comment') return this.beforeTrailingComment(written, piece);
    const column = this.columns.get(index - 1);
    if (column !== undefined && !isComment(piece)) {
      return ' '.repeat(column - this.image(previous, 0).length + 1);
    }
    return this.print(between);
  }

  private print(between: Separator): string {
    if (between.breaks === 0) return ' '.repeat(between.blanks);
    return this.eol.repeat(between.breaks) + ' '.repeat(between.indent);
  }

  /** A comment that its author set in a column stays in it, when the line leaves room. */
  private beforeTrailingComment(written: string, comment: PlacedPiece): string {
    if (!/\s\s$|\t$/.test(written)) return ' ';
    return ' '.repeat(Math.max(this.source.lines.columnOf(comment.start) - this.column, 1));
  }

  private frozenGap(neighbours: Neighbours): string {
    const { previous, piece } = neighbours;
    const behind = previous.frozen ? this.blanksBehind(previous) : '';
    const breaks = this.eol.repeat(frozenBreaks(neighbours));
    if (piece.frozen) return behind + breaks + this.blanksBefore(piece);
    const between = separator({ ...neighbours, sourceBreaks: Math.max(neighbours.sourceBreaks, 1) });
    if (between.breaks > 0) return behind + this.print(between);
    return `${behind}${breaks}${' '.repeat(piece.depth * STEP)}`;
  }
}

/** The edits that bring a file into canonical form; a text changes only when `check` lets it. */
export function printEdits(source: FormatSource, check: TextCheck): FormatEdit[] {
  return new Printer(source, check).run();
}
