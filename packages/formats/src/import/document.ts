/**
 * What a Word file or a web page says, whatever wrote it: paragraphs and tables in reading order, in their final view
 * (insertions kept, deletions gone). It knows nothing of référentiels: what a paragraph means is for `recognise/`.
 */
export interface ReadDocument {
  /** The title of the file's properties. */
  title?: string;
  blocks: Block[];
  /** What was left out of `blocks`, or changed on the way, for the report. */
  remarks: ReadRemark[];
}

export type Block = Paragraph | Table;

/** Where something stands in the file, all counted from 1 as a person would; what is unknown is absent. */
export interface DocumentPlace {
  /** The rank of the table among those of the body, in reading order; absent outside tables. */
  table?: number;
  row?: number;
  column?: number;
  /** The rank of the paragraph: in its cell, or among those of the body outside tables. */
  paragraph?: number;
}

/** A stretch of text of one style. Line breaks are `\n`, tabs `\t`; no other control character. */
export interface TextRun {
  text: string;
  bold?: true;
  italic?: true;
  /** What it leads to: an address, or `#name` of a bookmark. */
  link?: string;
}

export interface Paragraph {
  kind: 'paragraph';
  runs: TextRun[];
  /** The name of its style as Word's interface in English says it (`heading 1`, `List Bullet`), in lower case. */
  style?: string;
  /** The level of a heading, from 1. */
  outline?: number;
  /** A real list item (numbering of Word, `li`); typed bullets stay in the text, they are recognised later. */
  list?: ListItem;
  /** Names of the bookmarks that start in it. */
  bookmarks?: string[];
  /** Comments of reviewers on it. */
  comments?: ReadComment[];
  /** An empty paragraph stood before it in its cell or in the body: those are not listed, but some authors part items so. */
  afterBlank?: true;
  /** It belongs to a table of contents that the word processor makes. */
  contents?: true;
  /** Where a text that floats or stands elsewhere was taken from. */
  origin?: 'text-box' | 'footnote' | 'endnote';
  place: DocumentPlace;
}

export interface ListItem {
  /** From 0. */
  level: number;
  ordered: boolean;
  /** The number that Word shows, when it is ordered and known. */
  number?: number;
  /** What Word prints before an item that is neither a bullet nor a plain number: `A1.`, `CE2.3`. */
  label?: string;
}

export interface ReadComment {
  author?: string;
  text: string;
}

export interface Table {
  kind: 'table';
  rows: Row[];
  /** Width of each column of the grid; in any unit, they only compare. */
  columns: number[];
  place: DocumentPlace;
}

export interface Row {
  cells: Cell[];
  /** Said to repeat on each page (`tblHeader`, `thead`). */
  header?: true;
}

/** A cell where it starts; the rows below that it covers do not list it again. */
export interface Cell {
  /** The first column of the grid that it covers, from 0. */
  column: number;
  columnSpan: number;
  rowSpan: number;
  /** Background, as six hexadecimal digits in lower case. */
  shade?: string;
  blocks: Block[];
  place: DocumentPlace;
}

/** What a reader could not carry over as it stands; `recognise/` puts it into the report. */
export type ReadRemarkKind =
  | 'insertion'
  | 'deletion'
  | 'move'
  | 'deleted-row'
  | 'comment'
  | 'hidden-text'
  | 'text-box'
  | 'footnote'
  | 'image'
  | 'object'
  | 'equation'
  | 'nested-table'
  | 'header-or-footer'
  | 'unknown';

export interface ReadRemark {
  kind: ReadRemarkKind;
  /** How many there were, when one remark stands for many. */
  count: number;
  /** The text concerned, whole, when it is not in `blocks`. */
  text?: string;
  place?: DocumentPlace;
}
