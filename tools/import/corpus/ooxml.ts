/** Fragments of WordprocessingML, written by hand where no tool would write such a document. */

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const REVISION = 'w:id="1" w:author="Relecteur" w:date="2026-01-01T00:00:00Z"';

/** A run; `properties` is the content of its rPr. */
export function run(text: string, properties = ''): string {
  const own = properties ? `<w:rPr>${properties}</w:rPr>` : '';
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
}

export function inserted(content: string): string {
  return `<w:ins ${REVISION}>${content}</w:ins>`;
}

export function deleted(text: string): string {
  return `<w:del ${REVISION}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

export function movedAway(text: string): string {
  return `<w:moveFrom ${REVISION}>${run(text)}</w:moveFrom>`;
}

export function control(content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="champ"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export function tableCell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="3800" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

export function tableRow(cells: string, properties = ''): string {
  return `<w:tr>${properties ? `<w:trPr>${properties}</w:trPr>` : ''}${cells}</w:tr>`;
}

export const DELETED_ROW = `<w:del ${REVISION}/>`;

export function table(columns: number, rows: string): string {
  const grid = '<w:gridCol w:w="3800"/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** The same words as a drawing for new programs and as VML for old ones: a reader takes one of the two. */
export function textBox(text: string): string {
  const inside = `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${inside}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  const uri = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
  const graphic = `<a:graphic><a:graphicData uri="${uri}">${shape}</a:graphicData></a:graphic>`;
  const box = `<wp:extent cx="2000000" cy="500000"/><wp:docPr id="7" name="Zone de texte"/>${graphic}`;
  const choice = `<mc:Choice Requires="wps"><w:drawing><wp:inline>${box}</wp:inline></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></mc:Fallback>`;
  return `<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`;
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A list of bullets (1), and one that Word numbers. */
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

function part(root: string, content: string): string {
  return `${HEADER}<w:${root} ${NAMESPACES} mc:Ignorable="">${content}</w:${root}>`;
}

/** What a Word file needs besides its body; comments and footnotes have the ids 0 and 2. */
export interface WordContent {
  body: string;
  comment: string;
  footnote: string;
  /** The target of the relationship `rIdLien`. */
  link: string;
}

/** The parts of a Word file, by name. */
export function wordParts({ body, comment, footnote, link }: WordContent): Record<string, string> {
  const parts = ['document', 'numbering', 'comments', 'footnotes'];
  const overrides = parts.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name === 'document' ? 'document.main' : name}+xml"/>`,
  );
  const relations = parts
    .slice(1)
    .map((name) => `<Relationship Id="rId-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`);
  const hyperlink = `<Relationship Id="rIdLien" Type="${OFFICE}/hyperlink" Target="${link}" TargetMode="External"/>`;
  const main = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`;
  const author = 'w:author="Jury" w:date="2026-01-01T00:00:00Z" w:initials="J"';
  return {
    '[Content_Types].xml': `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${main}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${hyperlink}</Relationships>`,
    'word/numbering.xml': part('numbering', NUMBERING),
    'word/comments.xml': part('comments', `<w:comment w:id="0" ${author}>${paragraph(run(comment))}</w:comment>`),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="0">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${paragraph(run(footnote))}</w:footnote>`,
    ),
  };
}
