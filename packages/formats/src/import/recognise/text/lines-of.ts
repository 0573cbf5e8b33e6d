import type { Block, Paragraph, Table, TextRun } from '../../document.js';
import { type Bullet, type Line, lineFrom, runsFrom, trimRuns } from './line.js';

/** Marks that people type before an item. `o` and letters of symbol fonts only count before a blank. */
const TYPED = /^(?:[-–—•▪◦●○■□➢➤►▶→⇒✓✔✗·*]|[\uf000-\uf0ff]|[o§Øü](?=[ \t\u00a0]{1,8}\p{Lu})|>)[ \t\u00a0\u202f]{0,12}/u;
/** A dash against a letter is a bullet (« -Qualité »), against a figure a minus; a star against a letter may be a note. */
const GLUED = /^(?:[-–•▪●■·*]|[\uf000-\uf0ff])(?=\p{L})/u;
const DEEPER = /^[◦○o–]/u;

function typedBullet(text: string): { mark: string; length: number } | undefined {
  const match = TYPED.exec(text);
  if (!match || match[0].length === text.length) return undefined;
  const isGlued = !/\s$/u.test(match[0]);
  if (isGlued && !GLUED.test(text)) return undefined;
  // « - - » is a bullet of the second level.
  const again = TYPED.exec(text.slice(match[0].length));
  if (again && /^[-–]/.test(again[0]) && again[0].length > 1) {
    const both = match[0] + again[0];
    return { mark: `${match[0].trim()} ${again[0].trim()}`, length: both.length };
  }
  return { mark: match[0].trim(), length: match[0].length };
}

const BREAK = /[\n\t]/;

function splitAtBreaks(runs: readonly TextRun[]): TextRun[][] {
  if (!runs.some(({ text }) => BREAK.test(text))) {
    const line = trimRuns([...runs]);
    return line.length ? [line] : [];
  }
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, rank) => {
      if (rank) lines.push([]);
      if (text) lines.at(-1)?.push({ ...run, text: text.replaceAll('\t', ' ') });
    });
  }
  return lines.map(trimRuns).filter((line) => line.length);
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A line break inside a sentence is a blank; before a bullet, a code or a new sentence it parts two lines. */
function joinSoftBreaks(lines: TextRun[][]): TextRun[][] {
  if (lines.length < 2) return lines;
  const joined: TextRun[][] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last && /^\p{Ll}/u.test(textOf(line)) && !typedBullet(textOf(line)) && !/[.;:!?]$/u.test(textOf(last));
    if (goesOn) last.push({ text: ' ' }, ...line);
    else joined.push(line);
  }
  return joined;
}

function printedLabel({ list }: Paragraph): TextRun[] {
  return list?.label ? [{ text: `${list.label} ` }] : [];
}

function bulletOf({ list }: Paragraph): Bullet | undefined {
  if (!list || list.label) return undefined;
  return { level: list.level, ordered: list.ordered, ...(list.number !== undefined && { number: list.number }) };
}

/** What stays the same for all lines of a cell. */
export interface LineContext {
  row: number;
  shade?: string;
}

function linesOfParagraph(paragraph: Paragraph, context: LineContext, origin: Line['origin']): Line[] {
  const { style, outline, bookmarks, comments, place } = paragraph;
  const parts = joinSoftBreaks(splitAtBreaks(paragraph.runs));
  return parts.map((runs, rank): Line => {
    const own = rank ? undefined : bulletOf(paragraph);
    const typed = own ? undefined : typedBullet(textOf(runs));
    const bullet: Bullet | undefined =
      own ??
      (typed && {
        level: (typed.mark.includes(' ') ? 1 : 0) + (paragraph.list?.level ?? 0),
        ordered: false,
        typed: typed.mark,
      });
    const shown = typed ? runsFrom(runs, typed.length) : runs;
    const rest: Parameters<typeof lineFrom>[1] = { ...context, place };
    if (bullet) rest.bullet = bullet;
    if (style !== undefined) rest.style = style;
    if (outline !== undefined) rest.outline = outline;
    if (origin) rest.origin = origin;
    if (rank === 0 && bookmarks) rest.bookmarks = bookmarks;
    if (rank === 0 && comments) rest.comments = comments;
    return lineFrom(rank ? shown : [...printedLabel(paragraph), ...shown], rest);
  });
}

/** The cells of a row of a table inside a cell, on one line: « Durée – 2 h ». */
function joinedCells(first: Line, others: readonly Line[]): Line {
  const { runs, text: _text, bold: _bold, italic: _italic, bullet: _bullet, ...rest } = first;
  const comments = [first, ...others].flatMap((line) => line.comments ?? []);
  const dashed = others.flatMap((line) => [{ text: ' – ' }, ...line.runs]);
  return lineFrom([...runs, ...dashed], { ...rest, ...(comments.length && { comments }) });
}

function linesOfTable(table: Table, context: LineContext): Line[] {
  return table.rows.flatMap(({ cells }) => {
    const lines = cells.map(({ blocks }) => blocks.flatMap((block) => linesOfBlock(block, context, 'nested-table')));
    const spoken = lines.filter((own) => own.length);
    const [first, ...others] = spoken;
    if (!first?.[0] || !others.length || spoken.some((own) => own.length > 1)) return spoken.flat();
    return [joinedCells(first[0], others.flat())];
  });
}

function linesOfBlock(block: Block, context: LineContext, origin?: Line['origin']): Line[] {
  if (block.kind === 'table') return linesOfTable(block, context);
  return linesOfParagraph(block, context, block.origin ?? origin);
}

/** Typed bullets of two kinds in one list are two levels: the mark that comes second, or below « … : », is the deeper one. */
function levelTypedBullets(lines: Line[]): Line[] {
  let first: string | undefined;
  let deeper: string | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    const { bullet } = line;
    if (!bullet) first = undefined;
    if (bullet?.typed) {
      if (first === undefined || bullet.typed === first) deeper = undefined;
      first ??= bullet.typed;
      const isOther = bullet.typed !== first;
      if (isOther && before?.bullet && /:$/.test(before.text)) deeper = bullet.typed;
      if (isOther && (bullet.typed === deeper || (DEEPER.test(bullet.typed) && !DEEPER.test(first)))) bullet.level = 1;
    }
    before = line;
  }
  return lines;
}

/** Every paragraph of some blocks as lines, those of tables inside included, in reading order; empty ones left out. */
export function linesOf(blocks: readonly Block[], context: LineContext): Line[] {
  return levelTypedBullets(blocks.flatMap((block) => linesOfBlock(block, context)));
}
