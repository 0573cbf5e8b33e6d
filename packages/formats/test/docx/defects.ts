import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';
const TYPES = '[Content_Types].xml';

/** A defect put into a sound Word file by one replacement in one part; the part is dropped when nothing is replaced. */
export interface Defect {
  name: string;
  part: string;
  from?: string | RegExp;
  to?: string;
  /** What our linter says of it; absent where only the validator of the Open XML SDK sees it. */
  linter?: RegExp;
}

const CELL = '<w:tc>(?:(?!</w:tc>).)*</w:tc>';
const ROW_OF_FOUR = new RegExp(`(<w:tr>(?:<w:trPr>(?:(?!</w:trPr>).)*</w:trPr>)?${CELL}${CELL}${CELL})${CELL}</w:tr>`);

/** The defects that a Word file of ours must not have (reference/word.md §5), each a thing that has been seen or refused. */
export const DEFECTS: Defect[] = [
  {
    name: 'a cell without final paragraph',
    part: DOCUMENT,
    from: /<\/w:tcPr><w:p>.*?<\/w:tc>/,
    to: '</w:tcPr></w:tc>',
    linter: /does not end with a paragraph/,
  },
  { name: 'a row with a cell too few', part: DOCUMENT, from: ROW_OF_FOUR, to: '$1</w:tr>', linter: /columns of/ },
  { name: 'a missing style', part: DOCUMENT, from: '"Critere"', to: '"Absent"', linter: /style Absent missing/ },
  {
    name: 'two bookmarks of one name',
    part: DOCUMENT,
    from: 'w:name="C_C2"',
    to: 'w:name="c_c1"',
    linter: /bookmark c_c1 twice/,
  },
  {
    name: 'two bookmarks of one identifier',
    part: DOCUMENT,
    from: /(<w:bookmarkStart w:id=")2(" .*?<w:bookmarkEnd w:id=")2"/,
    to: '$11$21"',
    linter: /bookmark id 1 twice/,
  },
  {
    name: 'a link by a missing relationship',
    part: DOCUMENT,
    from: 'r:id="rIdLoi"',
    to: 'r:id="rIdNon"',
    linter: /no relationship rIdNon/,
  },
  {
    name: 'properties of a cell out of order',
    part: DOCUMENT,
    from: /(<w:tcW [^>]*>)(<w:vMerge w:val="restart"\/>)/,
    to: '$2$1',
  },
  {
    name: 'a control character',
    part: DOCUMENT,
    from: 'Article L6113-1',
    to: 'Article\u000bL6113-1',
    linter: /forbidden character/,
  },
  {
    name: 'a merge that nothing started',
    part: DOCUMENT,
    from: /<w:vMerge w:val="restart"\/>/,
    to: '<w:vMerge/>',
    linter: /nothing started/,
  },
  {
    name: 'a list that does not exist',
    part: 'word/styles.xml',
    from: '<w:numId w:val="1"/>',
    to: '<w:numId w:val="999"/>',
    linter: /numId 999 missing/,
  },
  {
    name: 'a dead link',
    part: DOCUMENT,
    from: 'w:anchor="C_C1"',
    to: 'w:anchor="Nulle_part"',
    linter: /missing bookmark/,
  },
  {
    name: 'a part without content type',
    part: TYPES,
    from: /<Override PartName="\/word\/styles.xml"[^>]*\/>/,
    to: '',
    linter: /styles.xml has no content type/,
  },
  { name: 'a missing part', part: 'word/numbering.xml', linter: /numbering.xml missing/ },
  {
    name: 'a cell that spans more than the grid',
    part: DOCUMENT,
    from: 'w:gridSpan w:val="4"',
    to: 'w:gridSpan w:val="6"',
    linter: /gridSpan wider/,
  },
  { name: 'a row without cell', part: DOCUMENT, from: '</w:tbl>', to: '<w:tr></w:tr></w:tbl>', linter: /no cell/ },
  {
    name: 'a cell that ends with a table',
    part: DOCUMENT,
    from: '</w:p></w:tc>',
    to: '</w:p><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:tc>',
    linter: /does not end with a paragraph/,
  },
  {
    name: 'an open field',
    part: 'word/footer1.xml',
    from: '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    to: '',
    linter: /field is not closed/,
  },
  {
    name: 'a content type said twice',
    part: TYPES,
    from: '</Types>',
    to: '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    linter: /content type twice/,
  },
  {
    name: 'a heading row behind an ordinary one',
    part: DOCUMENT,
    from: '<w:cantSplit/><w:tblHeader/>',
    to: '<w:cantSplit/>',
    linter: /tblHeader behind/,
  },
  { name: 'a colour that is none', part: DOCUMENT, from: 'w:fill="1F3864"', to: 'w:fill="#1F3864"' },
  {
    name: 'a bookmark of more than 40 characters',
    part: DOCUMENT,
    from: 'w:name="C_C1"',
    to: `w:name="C_${'x'.repeat(60)}"`,
    linter: /is no name/,
  },
  {
    name: 'a width unlike the grid',
    part: DOCUMENT,
    from: /<w:tcW w:w="\d+"/,
    to: '<w:tcW w:w="77"',
    linter: /tcW 77/,
  },
  { name: 'ill-formed XML', part: DOCUMENT, from: '</w:body>', to: '</w:bodi>', linter: /unexpected/ },
  {
    name: 'a bad date',
    part: 'docProps/core.xml',
    from: /\d{4}-\d\d-\d\dT00:00:00Z/,
    to: '01/12/2026',
    linter: /core date/,
  },
  {
    name: 'properties of the section out of order',
    part: DOCUMENT,
    from: /(<w:pgSz .*?)(<w:cols [^>]*\/>)/,
    to: '$2$1',
  },
];

/** A copy of a Word file with one defect; throws when there is nothing to spoil. */
export function spoil(bytes: Uint8Array, { part, from, to = '', name }: Defect): Uint8Array {
  const { [part]: content, ...others } = unzipSync(bytes);
  if (!content) throw new Error(`${name}: no ${part}`);
  if (from === undefined) return zipSync(others);
  const xml = strFromU8(content);
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`${name}: nothing replaced`);
  return zipSync({ ...others, [part]: strToU8(changed) });
}
