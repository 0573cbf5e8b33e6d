/** A document as any word processor could hold it: what the shapes draw and the writers write. */
export type Sheet = Block[];

export type Block = Para | Table;

export interface Para {
  text: string;
  bold?: true;
  /** A heading of this level. */
  heading?: number;
  /** A real bullet, of the first level or the second; typed ones stand in `text`. */
  bullet?: true | 2;
  /** Numbered by the word processor: what it prints before the text, `%1` being the number (« C%1. »). */
  numbering?: string;
  /** Numbered by a list of several levels: what each level prints (« %1.%2. »), and the level of this paragraph. */
  outline?: { formats: string[]; level: number };
  /** A page break stands before it, or a new section of this orientation begins with it. */
  breaks?: 'page' | 'portrait' | 'landscape';
}

export interface Cell {
  paras: Para[];
  columns?: number;
  rows?: number;
}

export interface Table {
  rows: Cell[][];
  /** How many of its first rows are said to be repeated on each page. */
  heading?: number;
}

export function isTable(block: Block): block is Table {
  return 'rows' in block;
}

export function para(text: string, more: Omit<Para, 'text'> = {}): Para {
  return { text, ...more };
}

export function cell(paras: (Para | string)[], more: Omit<Cell, 'paras'> = {}): Cell {
  return { paras: paras.map((one) => (typeof one === 'string' ? { text: one } : one)), ...more };
}
