import { ancestorOf, childOf, descendants, type XmlNode } from '../import/package/xml-tree.js';
import type { Page } from '../tableau/index.js';

/** What Word takes when a section does not say its size or its margins: the narrower of A4 and Letter, to be safe. */
const DEFAULT = { w: 11906, h: 15840, margin: 1440 };
/** Room between the border of a cell and its text, both sides together, when the table does not say. */
const CELL_MARGINS = 216;
/** Narrower, no table can be read; a width that is not known either. */
const NARROWEST = 2000;

const number = (node: XmlNode | undefined, name: string, otherwise: number) => {
  const value = Number(node?.attributes[`w:${name}`]);
  return Number.isFinite(value) ? value : otherwise;
};

/** Width of the narrowest column of a section with newspaper columns. */
function columnWidth(cols: XmlNode | undefined, largeur: number): number {
  const count = number(cols, 'num', 1);
  if (!cols || count < 2) return largeur;
  const own = cols.children.map((col) => number(col, 'w', 0)).filter((width) => width > 0);
  if (own.length) return Math.min(...own);
  return Math.floor((largeur - (count - 1) * number(cols, 'space', 720)) / count);
}

/** The room that the pages of a section leave to the text. */
export function pageOf(sectPr: XmlNode | undefined): Page {
  const size = childOf(sectPr, 'w:pgSz');
  const margins = childOf(sectPr, 'w:pgMar');
  const margin = (name: string) => Math.abs(number(margins, name, DEFAULT.margin));
  const width = number(size, 'w', DEFAULT.w) - margin('left') - margin('right') - number(margins, 'gutter', 0);
  const height = number(size, 'h', DEFAULT.h) - margin('top') - margin('bottom');
  const largeur = Math.max(NARROWEST, columnWidth(childOf(sectPr, 'w:cols'), width));
  return { largeur, hauteur: Math.max(NARROWEST, height) };
}

/** The sections of a document, each with the place where it ends. */
export function sectionsOf(document: XmlNode): XmlNode[] {
  return [...descendants(document)].filter(
    ({ name, parent }) => name === 'w:sectPr' && parent?.name !== 'w:sectPrChange',
  );
}

/** Width that a cell leaves to the text; undefined when its table does not say. */
function cellWidth(cell: XmlNode): number | undefined {
  const tcW = childOf(childOf(cell, 'w:tcPr'), 'w:tcW');
  const width = tcW?.attributes['w:type'] === 'dxa' ? number(tcW, 'w', 0) : 0;
  return width > 0 ? Math.max(NARROWEST, width - CELL_MARGINS) : undefined;
}

/** The page that a table finds where a paragraph stands: its section, and the cell that holds it. */
export function pageAt(paragraph: XmlNode, sections: XmlNode[]): Page {
  const page = pageOf(sections.find(({ end }) => end > paragraph.start));
  const cell = ancestorOf(paragraph, 'w:tc');
  if (!cell) return page;
  const columns = ancestorOf(paragraph, 'w:tr')?.children.filter(({ name }) => name === 'w:tc').length ?? 1;
  const largeur = cellWidth(cell) ?? Math.max(NARROWEST, Math.floor(page.largeur / columns) - CELL_MARGINS);
  return { ...page, largeur };
}
