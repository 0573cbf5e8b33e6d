import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/import/document.js';
import { ImportRefused } from '../../../src/import/imported.js';
import { readHtml } from '../../../src/import/read/html/index.js';
import { outline, paragraphs, tableOf } from '../docx/word-file.js';

const read = (html: string) => readHtml(strToU8(html));
const runs = (html: string) => paragraphs(read(html).blocks).map((paragraph) => paragraph.runs);
const lists = (blocks: Block[]) => paragraphs(blocks).map(({ list }) => list);

describe('text of a web page', () => {
  it('reads paragraphs, headings and breaks, and takes many spaces for one', () => {
    const { title, blocks } = read(
      '<!doctype html><title>Mon  référentiel</title><h2>Titre</h2><p>un\n  deux<br>trois <p>quatre</p>seul<div>cinq<p>six</div>',
    );
    expect(title).toBe('Mon référentiel');
    expect(outline(blocks)).toEqual(['Titre', 'un deux\ntrois', 'quatre', 'seul', 'cinq', 'six']);
    expect(paragraphs(blocks)[0]).toMatchObject({ style: 'heading 2', outline: 2, place: { paragraph: 1 } });
  });

  it('reads bold, italic and links, by element or by style', () => {
    expect(runs('<p>a <b>b</b> c<b> d </b>e</p>')).toEqual([
      [{ text: 'a ' }, { text: 'b', bold: true }, { text: ' c ' }, { text: 'd', bold: true }, { text: ' e' }],
    ]);
    expect(runs('<p><span style="font-weight:700">a</span><i>b</i><a href="#C1">c</a></p>')).toEqual([
      [
        { text: 'a', bold: true },
        { text: 'b', italic: true },
        { text: 'c', link: '#C1' },
      ],
    ]);
    // Google Docs wraps its pages in a bold that is none, and says bold in classes.
    const google =
      '<style>.c1{font-weight:700}li.c2,p.c3{font-style:italic}</style><b style="font-weight:normal"><p class="c3">x<span class="c1">y</span></p></b>';
    expect(runs(google)).toEqual([
      [
        { text: 'x', italic: true },
        { text: 'y', bold: true, italic: true },
      ],
    ]);
  });

  it('never reads scripts, styles and comments', () => {
    const { blocks } = read(
      '<head><style>p{}</style></head><script>document.write("x")</script><!-- y --><p>vu<noscript>z</noscript><template><p>t</template></p>',
    );
    expect(outline(blocks)).toEqual(['vu']);
  });

  it('leaves hidden and deleted text out and says it', () => {
    const { blocks, remarks } = read(
      '<p>vu<span style="display: none">caché</span><del>parti</del><ins> venu</ins></p>',
    );
    expect(outline(blocks)).toEqual(['vu venu']);
    expect(remarks.map(({ kind, text }) => [kind, text])).toEqual([
      ['deletion', undefined],
      ['insertion', undefined],
      ['hidden-text', 'caché'],
    ]);
  });

  it('reads preformatted text as it stands', () => {
    expect(outline(read('<pre>a\n  b</pre><p>c   d</p>').blocks)).toEqual(['a\n  b', 'c d']);
  });

  it('says that an empty paragraph stood before another, and keeps names for links', () => {
    const { blocks } = read('<p>a</p><p>&nbsp;</p><p id="C1">b</p><p>c</p>');
    expect(paragraphs(blocks).map(({ afterBlank, bookmarks }) => [afterBlank, bookmarks])).toEqual([
      [undefined, undefined],
      [true, ['C1']],
      [undefined, undefined],
    ]);
  });

  it('reports pictures with what is said of them, but not decorative ones', () => {
    expect(read('<p><img alt="Logo de l’école"><img alt=""><img src=x></p>').remarks).toEqual([
      { kind: 'image', count: 1, text: 'Logo de l’école', place: {} },
      { kind: 'image', count: 1, place: {} },
    ]);
  });
});

describe('lists of a web page', () => {
  it('reads nested lists, their levels and numbers', () => {
    const { blocks } = read(
      '<ul><li>a<ol start=3><li>b</li><li>c</ol><li><p>d</p><p>suite</p></ul><ol type="A"><li>e</ol>',
    );
    expect(outline(blocks)).toEqual(['a', 'b', 'c', 'd', 'suite', 'e']);
    expect(lists(blocks)).toEqual([
      { level: 0, ordered: false },
      { level: 1, ordered: true, number: 3 },
      { level: 1, ordered: true, number: 4 },
      { level: 0, ordered: false },
      undefined,
      { level: 0, ordered: true, number: 1, label: 'A.' },
    ]);
  });

  it('reads the levels of Google Docs', () => {
    const { blocks } = read('<ul class="lst-kix_ab1-0 start"><li>a</li></ul><ul class="lst-kix_ab1-1"><li>b</li></ul>');
    expect(lists(blocks).map((list) => list?.level)).toEqual([0, 1]);
  });

  it('reads the lists that Word writes as paragraphs, filtered or not', () => {
    const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`;
    const { blocks } = read(
      `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>A2.${gap}</span><![endif]>codée</p>
       <p class=MsoListParagraph><span style='font-family:Symbol'>·${gap}</span>puce</p>
       <p class=MsoListParagraph>12.${gap}<b>rang</b></p>`,
    );
    expect(outline(blocks)).toEqual(['codée', 'puce', 'rang']);
    expect(lists(blocks)).toEqual([
      { level: 1, ordered: true, number: 2, label: 'A2.' },
      { level: 0, ordered: false },
      { level: 0, ordered: true, number: 12 },
    ]);
  });
});

describe('tables of a web page', () => {
  it('gives each cell its place in the grid', () => {
    const { blocks } = read(
      `<table><caption>Légende</caption><colgroup><col width=100><col span=3 style="width:50px"></colgroup>
       <thead><tr><th rowspan=2>A<th>B<th colspan=2>C<tr><th>b<th>c1<th>c2</thead>
       <tr><td rowspan=2 bgcolor="#FFEEDD">a<td>1<td>2<td>3<tr><td colspan=2>4<td style="background:rgb(1, 2, 255)"><p>5<p>6</table>`,
    );
    expect(outline(blocks)).toEqual([
      'Légende',
      [
        ['0+1×2:A', '1:B', '2+2×1:C'],
        ['1:b', '2:c1', '3:c2'],
        ['0+1×2:a', '1:1', '2:2', '3:3'],
        ['1+2×1:4', '3:5|6'],
      ],
    ]);
    const table = tableOf(blocks);
    expect(table.columns).toEqual([100, 50, 50, 50]);
    expect(table.rows.map(({ header }) => header)).toEqual([true, true, undefined, undefined]);
    expect(table.rows[2]?.cells[0]?.shade).toBe('ffeedd');
    expect(table.rows[3]?.cells[1]?.shade).toBe('0102ff');
    expect(table.rows[3]?.cells[1]?.place).toEqual({ table: 1, row: 4, column: 4 });
  });

  it('lets no cell reach out of its group of rows', () => {
    const { blocks } = read('<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>');
    expect(outline(blocks)).toEqual([[['0+1×2:a', '1:b'], ['1:c'], ['0:d', '1:e']]]);
  });

  it('keeps a table in a cell where it stands, and the lists around apart', () => {
    const { blocks, remarks } = read('<ul><li>x<table><tr><td>a<table><tr><td>b</table>c<ul><li>d</ul></table></ul>');
    expect(outline(blocks)).toEqual(['x', [['0:a|0:b|c|d']]]);
    expect(lists(tableOf(blocks).rows[0]?.cells[0]?.blocks ?? []).at(-1)).toEqual({ level: 0, ordered: false });
    expect(remarks.map(({ kind }) => kind)).toEqual(['nested-table']);
  });

  it('loses no text that stands between cells', () => {
    expect(outline(read('<table>perdu<tr><td>a</table>').blocks).flat(3)).toEqual(
      expect.arrayContaining(['perdu', '0:a']),
    );
  });

  it('bounds spans without measure', () => {
    const table = tableOf(read('<table><tr><td colspan=99999 rowspan=99999>a<tr><td>b</table>').blocks);
    expect(table.columns).toHaveLength(101);
    expect(table.rows[0]?.cells[0]?.rowSpan).toBe(2);
  });
});

describe('comments and notes of Word', () => {
  it('puts a comment at its place, and knows notes', () => {
    const { blocks } = read(
      `<p>texte<span class=MsoCommentReference><a href="#_msocom_1">[JD1]</a></span></p>
       <div style='mso-element:comment-list'><div id="_com_1" class=msocomtxt><p>&nbsp;[JD1] À
       préciser</p></div></div><div id=ftn1><p>Note</p></div>`,
    );
    expect(outline(blocks)).toEqual(['texte', 'Note']);
    expect(paragraphs(blocks).map(({ comments, origin }) => [comments, origin])).toEqual([
      [[{ text: 'À préciser' }], undefined],
      [undefined, 'footnote'],
    ]);
  });
});

describe('headers and footers of LibreOffice', () => {
  it('are no text of the page', () => {
    const { blocks, remarks } = read(
      '<div title="header"><p>École des\nTilleuls</p></div><p>texte</p><div title="footer"><p></p></div>',
    );
    expect(outline(blocks)).toEqual(['texte']);
    expect(remarks).toEqual([{ kind: 'header-or-footer', count: 1, text: 'École des Tilleuls' }]);
  });
});

describe('encodings', () => {
  const latin = (html: string) => Uint8Array.from(html, (char) => char.charCodeAt(0));
  const textOf = (bytes: Uint8Array) => outline(readHtml(bytes).blocks);

  it.each<[string, Uint8Array, string]>([
    ['UTF-8 by declaration', strToU8('<meta charset=utf-8><p>œuvre'), 'œuvre'],
    ['UTF-8 by its mark', strToU8('\ufeff<p>œuvre'), 'œuvre'],
    ['UTF-8 unsaid', strToU8('<p>œuvre'), 'œuvre'],
    [
      'Windows-1252 by declaration',
      latin('<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>\x9cuvre d\x92\xe9t\xe9'),
      'œuvre d’été',
    ],
    ['Windows-1252 unsaid', latin('<p>\x9cuvre \x80'), 'œuvre €'],
    ['Latin-1, which is Windows-1252', latin('<meta charset="iso-8859-1"><p>\x85\xe0'), '…à'],
    ['Latin-9', latin('<?xml encoding="iso-8859-15"?><p>\xbduvre \xa4'), 'œuvre €'],
    ['UTF-8 that is none', latin('<meta charset="utf-8"><p>\xe9t\xe9'), 'été'],
  ])('reads %s', (_, bytes, text) => {
    expect(textOf(bytes)).toEqual([text]);
  });

  it('reads UTF-16', () => {
    const units = [...'\ufeff<p>œuvre'].map((char) => char.charCodeAt(0));
    const wide = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    expect(textOf(wide)).toEqual(['œuvre']);
  });
});

describe('pages that are refused', () => {
  const refused = (bytes: Uint8Array) => {
    try {
      readHtml(bytes);
    } catch (error) {
      if (error instanceof ImportRefused) return error.reason.fr;
      throw error;
    }
    return 'accepted';
  };

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a Word file', 'PK\x03\x04', /\.docx/],
    ['an archived page', 'MIME-Version: 1.0', /\.mht/],
    ['a PDF', '%PDF-1.7', /n’est pas une page/],
    ['bytes of some other kind', new Uint8Array(64), /n’est pas une page/],
    ['another alphabet', '<meta charset="koi8-r"><p>x', /koi8-r.*UTF-8/],
    ['a hundred thousand elements in one another', `${'<div>'.repeat(100_000)}x`, /emboîte/],
    ['tables in tables', '<table><tr><td>'.repeat(60), /emboîte/],
  ])('%s', (_, content, said) => {
    expect(refused(typeof content === 'string' ? strToU8(content) : content)).toMatch(said);
  });

  it('reads a million closing tags and odd markup without hanging', () => {
    const began = performance.now();
    read(`<p>${'</x>'.repeat(300_000)}${'<b '.repeat(100_000)}`);
    read(`<p>${' '.repeat(1_000_000)}x${'&nbsp;'.repeat(100_000)}`);
    read(`<style>${'a{'.repeat(200_000)}</style><p style="${':;'.repeat(200_000)}">x`);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
