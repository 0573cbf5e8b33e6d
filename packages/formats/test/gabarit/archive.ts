import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** The parts of word/ beside the document; their kinds are the beginnings of their names. */
export type Parts = Record<string, string>;

const kindOf = (name: string) => name.replace(/\d*\.xml$/, '');

/** A Word file of some parts of word/, as small as Word accepts; the rank of a part is that of its link (`rId1`…). */
export function archive(document: string, parts: Parts, mainType = 'document.main'): Uint8Array {
  const names = Object.keys(parts);
  const override = (name: string, kind: string) =>
    `<Override PartName="/word/${name}" ContentType="${WORD}.${kind}+xml"/>`;
  const files: Parts = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document.xml', mainType)}${names.map((name) => override(name, kindOf(name))).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, rank) => `<Relationship Id="rId${rank + 1}" Type="${OFFICE}/${kindOf(name)}" Target="${name}"/>`).join('')}</Relationships>`,
  };
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}`] = xml;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

/** The text of the parts of a Word file. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** A Word file with some parts changed. */
export function changed(bytes: Uint8Array, changes: Record<string, (xml: string) => string>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes))
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  return zipSync(files);
}

export const run = (texte: string, rPr = '') =>
  `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${texte}</w:t></w:r>`;

export const para = (content: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

/** A document of some paragraphs on a portrait page, with no other part: for what only concerns the text. */
export function petit(...body: string[]): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  return archive(document, {});
}
