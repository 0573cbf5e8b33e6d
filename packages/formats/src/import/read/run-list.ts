import type { TextRun } from '../document.js';

export type RunStyle = Omit<TextRun, 'text'>;

const sameStyle = (one: TextRun, other: RunStyle) =>
  one.bold === other.bold && one.italic === other.italic && one.link === other.link;

/** The text of a paragraph: pieces of one style are one run, however a program cut them. */
export class RunList {
  readonly runs: TextRun[] = [];
  /** Nothing is to be seen of it. */
  isBlank = true;
  /** At the beginning, or after a line break. Kept up to date: to look at a text that is being put together is slow. */
  atLineStart = true;
  length = 0;

  add(text: string, style: RunStyle): void {
    if (!text) return;
    const last = this.runs[this.runs.length - 1];
    if (last && sameStyle(last, style)) last.text += text;
    else this.runs.push({ ...style, text });
    this.atLineStart = text.endsWith('\n');
    this.isBlank &&= !text.trim();
    this.length += text.length;
  }

  /** Adds text to the last run, whatever its style. */
  extend(text: string): void {
    const last = this.runs[this.runs.length - 1];
    if (last) this.add(text, last);
  }

  addAll({ runs }: RunList): void {
    for (const run of runs) this.add(run.text, run);
  }
}
