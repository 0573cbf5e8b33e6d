import type { DocumentPlace, Paragraph, ReadComment, TextRun } from '../../document.js';

/** What makes a line an item of a list: a real list of Word, or a bullet that someone typed. */
export interface Bullet {
  /** From 0. */
  level: number;
  ordered: boolean;
  number?: number;
  /** The mark as it was typed, when the list is no list for Word. */
  typed?: string;
}

/**
 * One paragraph as recognition handles it: a document becomes lines once, and each line is used once (see `Ledger`).
 * Bullets are off the text; a code that Word prints by itself is in it.
 */
export interface Line {
  runs: TextRun[];
  /** The characters of the runs. */
  text: string;
  bullet?: Bullet;
  /** Whether all that is not blank is bold, or italic. */
  bold: boolean;
  italic: boolean;
  style?: string;
  outline?: number;
  shade?: string;
  bookmarks?: string[];
  comments?: ReadComment[];
  /** Where it stood in a text box, a note or a table inside a cell, when it did. */
  origin?: Paragraph['origin'] | 'nested-table';
  /** How many characters at its start are a code that stood in a cell of its own, a blank behind it. */
  codeLength?: number;
  /** The rank of the row of the whole référentiel in which it starts; -1 outside the table. */
  row: number;
  place: DocumentPlace;
}

const BLANK = /^\s*$/;
const EDGE = /\s/;

/** Whether every run that shows something has a style. */
function isAll(runs: readonly TextRun[], style: 'bold' | 'italic'): boolean {
  let isShown = false;
  for (const run of runs) {
    const isBlank = !run[style] && BLANK.test(run.text);
    if (!isBlank && !run[style]) return false;
    isShown ||= !isBlank;
  }
  return isShown;
}

/** A line whose text and styles follow from its runs. */
export function lineFrom(runs: TextRun[], rest: Omit<Line, 'runs' | 'text' | 'bold' | 'italic'>): Line {
  return {
    ...rest,
    runs,
    text: runs.length === 1 ? (runs[0] as TextRun).text : runs.map(({ text }) => text).join(''),
    bold: isAll(runs, 'bold'),
    italic: isAll(runs, 'italic'),
  };
}

/** The runs from a character on, blanks at the new start left out. */
export function runsFrom(runs: readonly TextRun[], start: number): TextRun[] {
  const kept: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    if (end > start) kept.push({ ...run, text: run.text.slice(Math.max(0, start - at)) });
    at = end;
  }
  return trimRuns(kept);
}

/** Runs without blanks at the ends; no-break spaces and line ends are blanks too. */
export function trimRuns(runs: TextRun[]): TextRun[] {
  const [start, end] = [runs[0], runs.at(-1)];
  const isTrim = start && end && !EDGE.test(start.text[0] ?? ' ') && !EDGE.test(end.text.at(-1) ?? ' ');
  if (isTrim) return runs;
  const kept = runs.map((run) => ({ ...run }));
  while (kept[0] && !kept[0].text.trimStart()) kept.shift();
  while (kept.length && !kept.at(-1)?.text.trimEnd()) kept.pop();
  const [first] = kept;
  if (first) first.text = first.text.trimStart();
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd();
  return kept;
}
