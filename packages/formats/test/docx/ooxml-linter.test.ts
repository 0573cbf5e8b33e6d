import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/index.js';
import { riche } from '../tableau/riche.js';
import { lintDocx } from './ooxml-linter.js';

const DOCUMENT = 'word/document.xml';

/** Defects that Word refuses or shows wrong, each put into a sound document by one replacement. */
const DEFECTS: [name: string, part: string, from: string | RegExp, to: string, message: RegExp][] = [
  [
    'a cell without final paragraph',
    DOCUMENT,
    /<\/w:tcPr><w:p>.*?<\/w:tc>/,
    '</w:tcPr></w:tc>',
    /does not end with a paragraph/,
  ],
  [
    'a cell that ends with a table',
    DOCUMENT,
    '</w:p></w:tc>',
    '</w:p><w:tbl><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid></w:tbl></w:tc>',
    /does not end with a paragraph/,
  ],
  ['a ragged row', DOCUMENT, /<w:tc>(?:(?!<w:tc>).)*<\/w:tc><\/w:tr>/, '</w:tr>', /columns of/],
  ['a row without cell', DOCUMENT, '</w:tr>', '</w:tr><w:tr></w:tr>', /no cell/],
  ['a gridSpan too wide', DOCUMENT, 'w:gridSpan w:val="4"', 'w:gridSpan w:val="5"', /gridSpan wider/],
  ['a width unlike the grid', DOCUMENT, /<w:tcW w:w="\d+"/, '<w:tcW w:w="77"', /tcW 77/],
  ['a merge that nothing started', DOCUMENT, /<w:vMerge w:val="restart"\/>/, '', /nothing started/],
  ['a missing style', DOCUMENT, 'w:pStyle w:val="Critere"', 'w:pStyle w:val="Absent"', /style Absent missing/],
  ['a missing list', DOCUMENT, /w:numId w:val="\d+"/, 'w:numId w:val="999"', /numId 999 missing/],
  ['two bookmarks of one name', DOCUMENT, 'w:name="C_C2"', 'w:name="c_c1"', /bookmark c_c1 twice/],
  ['a dead link', DOCUMENT, 'w:anchor="C_C1"', 'w:anchor="Nulle_part"', /missing bookmark/],
  ['an open field', 'word/footer1.xml', 'w:fldCharType="end"', 'w:fldCharType="separate"', /field is not closed/],
  [
    'a heading behind an ordinary row',
    DOCUMENT,
    /(<w:cantSplit\/><\/w:trPr>.*?<w:trPr><w:cantSplit\/>)(<\/w:trPr>)/,
    '$1<w:tblHeader/>$2',
    /tblHeader behind/,
  ],
  ['a bad date', 'docProps/core.xml', '2026-12-01T00:00:00Z', '2026-12-01', /core date/],
];

function broken(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(docx(riche()));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

describe('the linter of Word files', () => {
  it('finds nothing in a sound document', () => {
    expect(lintDocx(docx(riche()))).toEqual([]);
  });

  it.each(DEFECTS)('sees %s', (_name, part, from, to, message) => {
    expect(lintDocx(broken(part, from, to)).join('\n')).toMatch(message);
  });
});
