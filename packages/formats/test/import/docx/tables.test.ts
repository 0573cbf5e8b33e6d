import { describe, expect, it } from 'vitest';
import { outline, p, r, readBody, tableOf, tbl, tc, textOf, tr } from './word-file.js';

const cell = (text: string, properties = '') => tc(p(text && r(text)), properties);
const START = '<w:vMerge w:val="restart"/>';
const NEXT = '<w:vMerge/>';
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const width = (twips: number) => `<w:tcW w:w="${twips}" w:type="dxa"/>`;

const read = (columns: number, ...rows: string[]) => readBody(tbl(columns, rows.join(''))).blocks;

describe('tables of a Word file', () => {
  it('gives each cell its place in the grid, merged ones once', () => {
    const blocks = read(
      4,
      tr(cell('A', START) + cell('B', START) + cell('C', span(2)), '<w:tblHeader/>'),
      tr(cell('', NEXT) + cell('', NEXT) + cell('c1') + cell('c2')),
      tr(cell('Bloc', span(4))),
    );
    expect(outline(blocks)).toEqual([[['0+1×2:A', '1+1×2:B', '2+2×1:C'], ['2:c1', '3:c2'], ['0+4×1:Bloc']]]);
    expect(tableOf(blocks).rows.map(({ header }) => header)).toEqual([true, undefined, undefined]);
    expect(tableOf(blocks).columns).toEqual([1000, 1000, 1000, 1000]);
  });

  it('says where things stand as a person would', () => {
    const blocks = readBody(
      tbl(1, tr(cell('x'))) + tbl(2, tr(cell('a') + cell('b')) + tr(cell('c') + tc(p(r('d')) + p(r('e'))))),
    ).blocks;
    const table = blocks[1];
    if (table?.kind !== 'table') throw new Error('no table');
    const last = table.rows[1]?.cells[1];
    expect(last?.place).toEqual({ table: 2, row: 2, column: 2 });
    expect(last?.blocks.map(({ place }) => place)).toEqual([
      { table: 2, row: 2, column: 2, paragraph: 1 },
      { table: 2, row: 2, column: 2, paragraph: 2 },
    ]);
  });

  it('keeps the text that someone left in the hidden part of a merged cell', () => {
    const blocks = read(2, tr(cell('A', START) + cell('1')), tr(cell('oublié', NEXT) + cell('2')));
    expect(outline(blocks)).toEqual([[['0+1×2:A|oublié', '1:1'], ['1:2']]]);
  });

  it('does not continue a cell that is not there', () => {
    const blocks = read(2, tr(cell('A') + cell('1')), tr(cell('B', NEXT) + cell('2')), tr(cell('', NEXT) + cell('3')));
    expect(outline(blocks)).toEqual([[['0:A', '1:1'], ['0+1×2:B', '1:2'], ['1:3']]]);
  });

  it('goes by the widths when the spans do not fill the grid', () => {
    const blocks = read(
      4,
      tr(cell('A', width(1000)) + cell('B', width(1000)) + cell('C', width(2000))),
      tr(cell('a', width(1010)) + cell('b', width(1980)) + cell('c', width(1000))),
    );
    expect(outline(blocks)).toEqual([
      [
        ['0:A', '1:B', '2+2×1:C'],
        ['0:a', '1+2×1:b', '3:c'],
      ],
    ]);
  });

  it('leaves the columns that a row skips', () => {
    const before = '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>';
    expect(outline(read(4, tr(cell('b') + cell('c'), before)))).toEqual([[['1:b', '2:c']]]);
  });

  it('joins the cells that an old file joins', () => {
    const blocks = read(3, tr(cell('A', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('C')));
    expect(outline(blocks)).toEqual([[['0+2×1:A', '2:C']]]);
  });

  it('bounds spans without measure', () => {
    const blocks = read(2, tr(cell('A', span(2_000_000_000)) + cell('B', span(-4))));
    expect(outline(blocks)).toEqual([[['0+63×1:A', '63:B']]]);
  });

  it('reads rows and cells inside content controls', () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const blocks = read(2, tr(cell('a') + cell('b')), control(tr(cell('c') + control(cell('d')))));
    expect(outline(blocks)).toEqual([
      [
        ['0:a', '1:b'],
        ['0:c', '1:d'],
      ],
    ]);
  });

  it('keeps a table in a cell as a table, where it stands', () => {
    const { blocks, remarks } = readBody(
      tbl(2, tr(cell('a') + tc(p(r('avant')) + tbl(1, tr(cell('dedans'))) + p(r('après'))))),
    );
    const holder = tableOf(blocks).rows[0]?.cells[1];
    expect(holder?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(outline(holder?.blocks ?? [])).toEqual(['avant', [['0:dedans']], 'après']);
    const inner = tableOf(holder?.blocks ?? []).rows[0]?.cells[0]?.blocks[0];
    expect(inner?.place).toEqual({ table: 1, row: 1, column: 2, paragraph: 2 });
    expect(remarks).toEqual([{ kind: 'nested-table', count: 1, place: { table: 1, row: 1, column: 2 } }]);
  });

  it('tells the background of cells', () => {
    const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    const row = tableOf(read(3, tr(cell('a', shade('D9E2F3')) + cell('b', shade('auto')) + cell('c')))).rows[0];
    expect(row?.cells.map(({ shade }) => shade)).toEqual(['d9e2f3', undefined, undefined]);
  });

  it('takes no shading of a paragraph for that of its cell', () => {
    const shaded = tc(p(r('x'), '<w:shd w:val="clear" w:fill="FF0000"/>'));
    expect(tableOf(read(1, tr(shaded))).rows[0]?.cells[0]?.shade).toBeUndefined();
  });

  it('reads a hundred columns and rows of one letter', () => {
    const row = tr(Array.from({ length: 60 }, (_, index) => cell(`c${index}`)).join(''));
    const table = tableOf(read(60, row.repeat(100)));
    expect(table.rows).toHaveLength(100);
    expect(table.rows[99]?.cells[59]?.blocks.map((block) => block.kind === 'paragraph' && textOf(block))).toEqual([
      'c59',
    ]);
  });
});
