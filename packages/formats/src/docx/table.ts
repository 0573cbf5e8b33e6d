import { PAGE_FORMULAIRE } from '../tableau/index.js';
import { paragraph } from './paragraph.js';
import { tag, val } from './xml.js';

/** Width of the text on the page of the form, in twentieths of a point. */
export const LARGEUR_TEXTE = PAGE_FORMULAIRE.largeur;

export interface CellOptions {
  width: number;
  /** Columns of the grid that the cell covers. */
  span?: number;
  /** The first cell of a vertical merge, or one that continues it. */
  merge?: 'restart' | 'continue';
  /** Background, as six hexadecimal digits. */
  shade?: string;
  centre?: boolean;
  /** Whether an empty cell lets its row stay with the next one. */
  keepNext?: boolean;
}

/** A cell; it always ends with a paragraph, without which Word refuses the file. */
export function cell(options: CellOptions, paragraphs: string[] = []): string {
  const { width, span, merge, shade, centre, keepNext } = options;
  const tcPr = tag(
    'w:tcPr',
    {},
    tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    span && span > 1 ? val('gridSpan', span) : '',
    merge ? (merge === 'restart' ? val('vMerge', 'restart') : '<w:vMerge/>') : '',
    shade ? tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': shade }) : '',
    centre ? val('vAlign', 'center') : '',
  );
  return `<w:tc>${tcPr}${paragraphs.join('') || paragraph('Cellule', '', { ...(keepNext && { keepNext }) })}</w:tc>`;
}

export interface RowOptions {
  /** Repeated on each page; only for the first rows of a table. */
  header?: boolean;
  /** Kept on one page. Never for a row that may be taller than a page: LibreOffice then drops text without a word. */
  cantSplit?: boolean;
  /** The least height, in twentieths of a point. */
  hauteur?: number;
}

export function row({ header, cantSplit, hauteur }: RowOptions, cells: string[]): string {
  const properties = [
    cantSplit ? '<w:cantSplit/>' : '',
    hauteur ? tag('w:trHeight', { 'w:val': hauteur, 'w:hRule': 'atLeast' }) : '',
    header ? '<w:tblHeader/>' : '',
  ].join('');
  const trPr = properties && tag('w:trPr', {}, properties);
  return `<w:tr>${trPr}${cells.join('')}</w:tr>`;
}

const MARGES_COMPACTES = ['top', 'bottom'].map((side) => tag(`w:${side}`, { 'w:w': 20, 'w:type': 'dxa' }));

export interface TableOptions {
  widths: number[];
  /** Read aloud by assistive technologies: what the table is, and how it is laid out. */
  caption: string;
  description: string;
  /** Whether the first column names what its row is about. */
  firstColumn?: boolean;
  /** Whether rows have less air than those of the form. */
  compact?: boolean;
  /** Whether the first row is like the others: nothing is told to be a heading. */
  sansEntete?: boolean;
}

/** A table of fixed widths: Word and LibreOffice then agree on the grid. */
export function table(options: TableOptions, rows: string[]): string {
  const { widths, caption, description, firstColumn, compact, sansEntete } = options;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const tblPr = tag(
    'w:tblPr',
    {},
    val('tblStyle', 'TableauReferentiel'),
    tag('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    tag('w:tblLayout', { 'w:type': 'fixed' }),
    compact ? tag('w:tblCellMar', {}, ...MARGES_COMPACTES) : '',
    tag('w:tblLook', {
      'w:val': `06${firstColumn ? (sansEntete ? '80' : 'A0') : sansEntete ? '00' : '20'}`,
      'w:firstRow': sansEntete ? 0 : 1,
      'w:lastRow': 0,
      'w:firstColumn': firstColumn ? 1 : 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    val('tblCaption', caption),
    val('tblDescription', description),
  );
  const grid = tag('w:tblGrid', {}, ...widths.map((width) => tag('w:gridCol', { 'w:w': width })));
  return `<w:tbl>${tblPr}${grid}${rows.join('')}</w:tbl>`;
}

/** Widths of columns from their shares of a width; the last one takes what rounding left. */
export function widthsOf(parts: number[], largeur: number = LARGEUR_TEXTE): number[] {
  const widths = parts.map((share) => Math.round(share * largeur));
  const last = widths.length - 1;
  const others = widths.slice(0, last).reduce((sum, width) => sum + width, 0);
  return [...widths.slice(0, last), largeur - others];
}
