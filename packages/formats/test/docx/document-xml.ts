import type { Certification } from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';
import { type DocxOptions, docx } from '../../src/index.js';

/** The main part of the Word document of a model. */
export function documentOf(model: Certification, options?: DocxOptions): string {
  const content = unzipSync(docx(model, options))['word/document.xml'];
  return content ? strFromU8(content) : '';
}

/** The characters of a piece of XML, well-formed or not; entities stay as they are. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)/g)].map((match) => match[1]).join('');
}

/** The rows of the table whose caption begins with `caption`, as XML. */
export function rowsOf(xml: string, caption: string): string[] {
  const table = xml.slice(xml.indexOf(`<w:tblCaption w:val="${caption}`));
  return table.slice(0, table.indexOf('</w:tbl>')).split('<w:tr>').slice(1);
}
