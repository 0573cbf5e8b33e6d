/** A field of Word: an instruction, then what it printed last. */
export interface Field {
  instruction: string;
  /** `code` until its result begins. */
  phase: 'code' | 'result';
  /** Where its result leads; what is nested in it leads there too. */
  link: string | undefined;
  /** What a form field shows, which has no result. */
  shown?: string;
  entries?: string[];
  chosen?: number;
}

const HYPERLINK = /^\s*HYPERLINK\s/i;
const CONTENTS = /^\s*TOC\s/i;
const QUOTED = /"([^"]*)"/;
const ANCHOR = /\\l\s+"([^"]*)"/i;

/** Where a field `HYPERLINK` leads: an address, or `#` and the name of a bookmark. */
export function linkOf(instruction: string): string | undefined {
  if (!HYPERLINK.test(instruction)) return undefined;
  const anchor = ANCHOR.exec(instruction)?.[1];
  if (anchor !== undefined) return `#${anchor}`;
  return QUOTED.exec(instruction)?.[1] || undefined;
}

/** The fields around what is read, innermost last. Their number is not bounded: questions about all of them are counted. */
export class FieldStack {
  private readonly fields: Field[] = [];
  /** How many are in their code, and how many make a table of contents. */
  private code = 0;
  private contents = 0;
  /** Text inside the instructions that are open: no text, if they end. */
  swallowed = '';

  get last(): Field | undefined {
    return this.fields[this.fields.length - 1];
  }

  /** What is read is no text, but the instruction of a field. */
  get inCode(): boolean {
    return this.code > 0;
  }

  get inContents(): boolean {
    return this.contents > 0;
  }

  get link(): string | undefined {
    return this.last?.link;
  }

  begin(instruction = ''): void {
    this.fields.push({ instruction, phase: 'code', link: this.link });
    this.code++;
  }

  /** The result of the innermost begins. */
  separate(): void {
    const { last } = this;
    if (last) this.toResult(last);
  }

  end(): Field | undefined {
    const field = this.fields.pop();
    if (field?.phase === 'code') this.code--;
    else if (field && CONTENTS.test(field.instruction)) this.contents--;
    return field;
  }

  /**
   * An instruction stays within a paragraph: one that goes on was never finished, and what follows is text. Gives the text
   * that it has swallowed.
   */
  endOfParagraph(): string {
    const swallowed = this.code > 0 ? this.swallowed : '';
    this.swallowed = '';
    for (let at = this.fields.length - 1; this.code > 0 && at >= 0; at--) this.toResult(this.fields[at] as Field);
    return swallowed;
  }

  private toResult(field: Field): void {
    if (field.phase === 'result') return;
    field.phase = 'result';
    field.link = linkOf(field.instruction) ?? field.link;
    this.code--;
    if (CONTENTS.test(field.instruction)) this.contents++;
  }
}
