import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Block, Paragraph, Table } from '../../../src/import/document.js';
import { readDocx } from '../../../src/import/read/docx/index.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Namespaces that documents of Word declare, and parts of tests use. */
export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts of a Word file, by their names; a part of `word/` is declared under the relationship of its name. */
export type Parts = Record<string, string>;

/** A part of Word: its root element, with the namespaces. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

const relationship = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode}/>`;

const relationships = (content: string) => `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;

/** All parts of a Word file whose body is `body`. `others` adds parts, or replaces those that are there. */
export function partsOf(body: string, others: Parts = {}, links: Record<string, string> = {}): Parts {
  const named = Object.keys(others).filter((name) => /^word\/\w+\.xml$/.test(name) && name !== 'word/document.xml');
  const own = named.map((name, index) => {
    const file = name.slice('word/'.length);
    return relationship(`rId${index + 1}`, file.replace(/\d*\.xml$/, ''), file);
  });
  const outside = Object.entries(links).map(([id, url]) =>
    relationship(id, 'hyperlink', url, ' TargetMode="External"'),
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': relationships(
      relationship('rId1', 'officeDocument', 'word/document.xml') +
        relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'word/_rels/document.xml.rels': relationships([...own, ...outside].join('')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...others,
  };
}

export function zipOf(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime: new Date(1980, 0, 1) }];
  return zipSync(files);
}

export const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const p = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const tc = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;

export const tr = (content: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${content}</w:tr>`;

/** A table whose columns are 1000 twips wide. */
export const tbl = (columns: number, rows: string) =>
  `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;

/** A tracked change of a kind. */
export const tracked = (kind: string, content = '') =>
  `<w:${kind} w:id="9" w:author="Relectrice">${content}</w:${kind}>`;

export function readBody(body: string, others?: Parts, links?: Record<string, string>) {
  return readDocx(zipOf(partsOf(body, others, links)));
}

export const textOf = ({ runs }: Paragraph) => runs.map(({ text }) => text).join('');

export function paragraphs(blocks: Block[]): Paragraph[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

export function tableOf(blocks: Block[]): Table {
  const found = blocks.find((block) => block.kind === 'table');
  if (!found) throw new Error('no table');
  return found;
}

/** Texts of paragraphs; a table is its rows, a cell `column+columns×rows:text`. */
export function outline(blocks: Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? textOf(block)
      : block.rows.map(({ cells }) =>
          cells.map((cell) => {
            const spans = cell.columnSpan * cell.rowSpan > 1 ? `+${cell.columnSpan}×${cell.rowSpan}` : '';
            return `${cell.column}${spans}:${outline(cell.blocks).join('|')}`;
          }),
        ),
  );
}
