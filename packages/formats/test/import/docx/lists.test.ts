import { describe, expect, it } from 'vitest';
import { p, paragraphs, part, r, readBody } from './word-file.js';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const item = (id: number, at = 0, text = 'x') =>
  p(text && r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

function lists(numbering: string, body: string, styles?: string) {
  const { blocks } = readBody(body, {
    'word/numbering.xml': part('numbering', numbering),
    ...(styles && { 'word/styles.xml': part('styles', styles) }),
  });
  return paragraphs(blocks).map(({ list }) => list);
}

/** What Word prints before each paragraph. */
function printed(numbering: string, body: string) {
  return lists(numbering, body).map((list) => list?.label ?? list?.number ?? (list ? '•' : undefined));
}

describe('lists of a Word file', () => {
  it('tells bullets from numbers', () => {
    const numbering = abstract(0, level(0, 'bullet', '\uf0b7'), level(1, 'decimal', '%2.')) + num(1, 0);
    expect(lists(numbering, item(1) + item(1, 1) + item(1, 1))).toEqual([
      { level: 0, ordered: false },
      { level: 1, ordered: true, number: 1 },
      { level: 1, ordered: true, number: 2 },
    ]);
  });

  it('prints codes that Word counts', () => {
    const numbering = abstract(0, level(0, 'decimal', 'A%1.'), level(1, 'decimal', 'CE%1.%2')) + num(1, 0);
    const body = item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1);
    expect(printed(numbering, body)).toEqual(['A1.', 'CE1.1', 'CE1.2', 'A2.', 'CE2.1']);
  });

  it('counts on through lists of one definition, and anew where one says so', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = abstract(0, level(0, 'decimal', 'C%1')) + num(1, 0) + num(2, 0) + num(3, 0, restart);
    expect(printed(numbering, item(1) + item(1) + item(2) + item(3) + item(3))).toEqual(['C1', 'C2', 'C3', 'C5', 'C6']);
  });

  it('does not start a level anew when the list says so', () => {
    const numbering =
      abstract(0, level(0, 'decimal', 'A%1'), level(1, 'decimal', 'C%2', '<w:lvlRestart w:val="0"/>')) + num(1, 0);
    expect(printed(numbering, item(1) + item(1, 1) + item(1) + item(1, 1))).toEqual(['A1', 'C1', 'A2', 'C2']);
  });

  it('writes letters, Roman numbers and zeros', () => {
    const numbering =
      abstract(
        0,
        level(0, 'upperLetter', 'Option %1'),
        level(1, 'lowerRoman', '%2)'),
        level(2, 'decimalZero', 'BC%3'),
      ) + num(1, 0);
    const body = item(1) + item(1) + item(1, 1) + item(1, 1) + item(1, 1) + item(1, 1) + item(1, 2);
    expect(printed(numbering, body)).toEqual(['Option A', 'Option B', 'i)', 'ii)', 'iii)', 'iv)', 'BC01']);
  });

  it('writes all numbers in figures where the list is legal', () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0);
    expect(printed(numbering, item(1) + item(1) + item(1, 1))).toEqual(['I.', 'II.', '2.1']);
  });

  it('keeps an empty paragraph that shows its number', () => {
    const numbering = abstract(0, level(0, 'decimal', 'C%1')) + num(1, 0);
    expect(printed(numbering, item(1, 0, '') + item(1))).toEqual(['C1', 'C2']);
  });

  it('drops an empty bullet', () => {
    expect(printed(abstract(0, level(0, 'bullet', '•')) + num(1, 0), item(1, 0, '') + item(1))).toEqual(['•']);
  });

  it('takes the list of the style, at the level that names it, unless the paragraph leaves it', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Critere"><w:name w:val="Critère"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Autre"><w:name w:val="Autre"/><w:basedOn w:val="Critere"/></w:style>`;
    const numbering =
      abstract(0, level(0, 'decimal', '%1'), level(1, 'bullet', '-', '<w:pStyle w:val="Critere"/>')) + num(1, 0);
    const body =
      p(r('x'), '<w:pStyle w:val="Critere"/>') +
      p(r('y'), '<w:pStyle w:val="Autre"/>') +
      p(r('z'), '<w:pStyle w:val="Critere"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(lists(numbering, body, styles)).toEqual([
      { level: 1, ordered: false },
      { level: 0, ordered: true, number: 1 },
      undefined,
    ]);
  });

  it('finds the levels of a list through its numbering style', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Codes"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Codes"/>${level(0, 'decimal', 'C%1')}</w:abstractNum>` +
      num(1, 0);
    expect(printed(numbering, item(1) + item(1))).toEqual(['C1', 'C2']);
  });

  it('knows a list whose definition is missing for no list of numbers', () => {
    expect(lists('', item(7))).toEqual([undefined]);
  });
});
