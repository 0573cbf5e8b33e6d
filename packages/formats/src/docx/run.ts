import { escapeText, tag, val } from './xml.js';

export interface RunStyle {
  gras?: true;
  italique?: true;
  couleur?: string;
  /** Identifier of a character style. */
  style?: string;
}

const BREAKS = /\t|\r\n|\r|\n/;
const SPLIT = /(\t|\r\n|\r|\n)/;

function properties({ gras, italique, couleur, style }: RunStyle): string {
  return tag(
    'w:rPr',
    {},
    style ? val('rStyle', style) : '',
    gras ? '<w:b/><w:bCs/>' : '',
    italique ? '<w:i/><w:iCs/>' : '',
    couleur ? val('color', couleur) : '',
  );
}

function characters(texte: string): string {
  if (!BREAKS.test(texte)) return `<w:t xml:space="preserve">${escapeText(texte)}</w:t>`;
  return texte
    .split(SPLIT)
    .filter(Boolean)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : BREAKS.test(piece) ? '<w:br/>' : characters(piece)))
    .join('');
}

/** A stretch of text of one style. */
export function run(texte: string, style: RunStyle = {}): string {
  const rPr = Object.keys(style).length ? properties(style) : '';
  return `<w:r>${rPr}${characters(texte)}</w:r>`;
}

/** One of the marks of a complex field, which may run over several paragraphs. */
export function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r>${tag('w:fldChar', { 'w:fldCharType': type })}</w:r>`;
}

/** What a complex field computes, between its first two marks. */
export function instruction(texte: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${escapeText(texte)} </w:instrText></w:r>`;
}

/** A complex field with the value shown until Word computes it. */
export function field(code: string, cached: string): string {
  return fieldMark('begin') + instruction(code) + fieldMark('separate') + run(cached) + fieldMark('end');
}

/** A link to a bookmark of the document. */
export function internalLink(anchor: string, texte: string): string {
  return tag('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, run(texte, { style: 'Hyperlink' }));
}

/** A link to a page of the web, by the identifier of its relationship. */
export function externalLink(relationship: string, texte: string): string {
  return tag('w:hyperlink', { 'r:id': relationship, 'w:history': 1 }, run(texte, { style: 'Hyperlink' }));
}
