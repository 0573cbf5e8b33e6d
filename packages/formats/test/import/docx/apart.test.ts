import { describe, expect, it } from 'vitest';
import { outline, p, paragraphs, part, r, readBody, tbl, tc, tr } from './word-file.js';

const content = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
const shape = (inner: string) =>
  `<w:drawing><wp:anchor><wp:docPr id="1" name="Zone"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content(inner)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const vml = (inner: string) => `<w:pict><v:shape><v:textbox>${content(inner)}</v:textbox></v:shape></w:pict>`;
const alternate = (choice: string, fallback: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
const picture = (description: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image"${description}/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

describe('what stands apart from the text', () => {
  it('reads a text box once, after the paragraph that holds it', () => {
    const box = p(r('Encadré')) + p(r('suite'));
    const { blocks, remarks } = readBody(p(r('avant') + alternate(shape(box), vml(box)) + r(' après')) + p(r('fin')));
    expect(outline(blocks)).toEqual(['avant après', 'Encadré', 'suite', 'fin']);
    expect(paragraphs(blocks).map(({ origin }) => origin)).toEqual([undefined, 'text-box', 'text-box', undefined]);
    expect(paragraphs(blocks)[1]?.place).toEqual({ paragraph: 1 });
    expect(remarks).toEqual([{ kind: 'text-box', count: 1, place: { paragraph: 1 } }]);
  });

  it('reads the text boxes of older files, with their tables', () => {
    const { blocks } = readBody(
      tbl(1, tr(tc(p(`<w:r>${vml(p(r('vieux')) + tbl(1, tr(tc(p(r('tableau'))))))}</w:r>`)))),
    );
    expect(outline(blocks)).toEqual([[['0:vieux|0:tableau']]]);
  });

  it('takes the fallback when there is no choice', () => {
    const only = '<w:r><mc:AlternateContent><mc:Fallback><w:t>repli</w:t></mc:Fallback></mc:AlternateContent></w:r>';
    expect(outline(readBody(p(only)).blocks)).toEqual(['repli']);
  });

  it('lists notes after the paragraph that refers to them', () => {
    const notes = part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${p(r('trait'))}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r('Voir la loi')}`)}</w:footnote><w:footnote w:id="3">${p(r('Orpheline'))}</w:footnote>`,
    );
    const body = p(`${r('texte')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(r('suite'));
    const { blocks, remarks } = readBody(body, { 'word/footnotes.xml': notes });
    expect(outline(blocks)).toEqual(['texte', 'Voir la loi', 'suite']);
    expect(paragraphs(blocks)[1]).toMatchObject({ origin: 'footnote', place: { paragraph: 1 } });
    expect(remarks).toContainEqual({ kind: 'footnote', count: 1, text: 'Orpheline' });
  });

  it('reports pictures, with what is said of them', () => {
    const { remarks } = readBody(p(picture(' descr="Logo de l’école"')) + p(picture('')) + p(picture('')));
    expect(remarks).toEqual([
      { kind: 'image', count: 1, text: 'Logo de l’école', place: { paragraph: 1 } },
      { kind: 'image', count: 2, place: { paragraph: 2 } },
    ]);
  });

  it('keeps the letters of an equation and reports it', () => {
    const { blocks, remarks } = readBody(p(`${r('aire ')}<m:oMath><m:r><m:t>a×b</m:t></m:r></m:oMath>`));
    expect(outline(blocks)).toEqual(['aire a×b']);
    expect(remarks).toEqual([{ kind: 'equation', count: 1, place: { paragraph: 1 } }]);
  });

  it('reports the text of headers and footers, each once', () => {
    const head = part('hdr', p(r('École des Tilleuls')));
    const { blocks, remarks } = readBody(p(r('x')), {
      'word/header1.xml': head,
      'word/header2.xml': head,
      'word/footer1.xml': part('ftr', p('')),
    });
    expect(outline(blocks)).toEqual(['x']);
    expect(remarks).toEqual([{ kind: 'header-or-footer', count: 1, text: 'École des Tilleuls' }]);
  });
});
