import { describe, expect, it } from 'vitest';
import { outline, p, part, r, readBody, tbl, tc, tr, tracked } from './word-file.js';

const deleted = (text: string) => tracked('del', `<w:r><w:delText>${text}</w:delText></w:r>`);
const cell = (text: string, properties = '') => tc(p(text && r(text)), properties);
const kinds = (remarks: { kind: string; count: number }[]) =>
  Object.fromEntries(remarks.map((one) => [one.kind, one.count]));

describe('tracked changes and comments', () => {
  it('keeps what was inserted and drops what was deleted or moved away', () => {
    const { blocks, remarks } = readBody(
      p(r('Déter') + tracked('ins', r('miner')) + deleted('ré') + r(' le besoin')) +
        p(tracked('moveFrom', r('déplacé'))) +
        p(tracked('moveTo', r('déplacé'))),
    );
    expect(outline(blocks)).toEqual(['Déterminer le besoin', 'déplacé']);
    expect(kinds(remarks)).toEqual({ insertion: 1, deletion: 1, move: 1 });
  });

  it('joins two paragraphs when the mark between them was deleted', () => {
    const gone = `<w:rPr>${tracked('del')}</w:rPr>`;
    const { blocks } = readBody(
      p(r('Un début '), gone) + p(r('et sa fin')) + p(r('Autre')) + p(deleted('parti'), gone),
    );
    expect(outline(blocks)).toEqual(['Un début et sa fin', 'Autre']);
  });

  it('does not join over the end of a cell', () => {
    const gone = `<w:rPr>${tracked('del')}</w:rPr>`;
    const { blocks } = readBody(tbl(2, tr(tc(p(r('gauche'), gone)) + cell('droite'))));
    expect(outline(blocks)).toEqual([[['0:gauche', '1:droite']]]);
  });

  it('drops deleted rows and cells, and keeps inserted ones', () => {
    const { blocks, remarks } = readBody(
      tbl(
        2,
        tr(cell('a') + cell('b')) +
          tr(cell('x') + cell('y'), tracked('del')) +
          tr(cell('c') + cell('d'), tracked('ins')) +
          tr(cell('e') + cell('f', tracked('cellDel'))),
      ),
    );
    expect(outline(blocks)).toEqual([[['0:a', '1:b'], ['0:c', '1:d'], ['0:e']]]);
    expect(kinds(remarks)).toEqual({ 'deleted-row': 1, deletion: 1 });
  });

  it('starts a merged cell anew when its first row was deleted', () => {
    const { blocks } = readBody(
      tbl(
        2,
        tr(cell('partie', '<w:vMerge w:val="restart"/>') + cell('1'), tracked('del')) +
          tr(cell('', '<w:vMerge/>') + cell('2')) +
          tr(cell('', '<w:vMerge/>') + cell('3')),
      ),
    );
    expect(outline(blocks)).toEqual([[['0+1×2:', '1:2'], ['1:3']]]);
  });

  it('heeds no property as it was before a change', () => {
    const change = `<w:rPrChange w:id="1" w:author="x"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>`;
    const { blocks } = readBody(
      p(r('x', change), '<w:pPrChange w:id="2"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
    );
    expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'x' }], place: { paragraph: 1 } }]);
  });

  const comments = part(
    'comments',
    `<w:comment w:id="0" w:author="Jury">${p(r('À préciser'))}${p(r('et à dater'))}</w:comment><w:comment w:id="1" w:author="">${p(r('Sans auteur'))}</w:comment><w:comment w:id="2" w:author="Jury">${p(r('Perdu'))}</w:comment>`,
  );
  const commented = (body: string) => readBody(body, { 'word/comments.xml': comments });
  const range = (id: number, content: string) =>
    `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  it('puts comments on the paragraph where they begin, and reports those that stand nowhere', () => {
    const { blocks, remarks } = commented(
      `${p(r('un'))}${p(range(0, r('deux')))}<w:commentRangeStart w:id="1"/>${p(r('trois'))}`,
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && block.comments)).toEqual([
      undefined,
      [{ author: 'Jury', text: 'À préciser\net à dater' }],
      [{ text: 'Sans auteur' }],
    ]);
    expect(remarks).toEqual([{ kind: 'comment', count: 1, text: 'Jury\u00a0: Perdu' }]);
  });

  it('reports the comments of a row that was deleted', () => {
    const row = tr(tc(p(range(0, r('x')))), tracked('del'));
    const { remarks } = commented(tbl(1, tr(cell('a')) + row));
    expect(remarks.filter(({ kind }) => kind === 'comment').map(({ text }) => text)).toContain(
      'Jury\u00a0: À préciser\net à dater',
    );
  });
});
