import { describe, expect, it } from 'vitest';
import { outline, p, paragraphs, part, r, readBody, textOf } from './word-file.js';

const STYLES = part(
  'styles',
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
   <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
   <w:style w:type="paragraph" w:styleId="MonTitre"><w:name w:val="Titre maison"/><w:basedOn w:val="Titre1"/></w:style>
   <w:style w:type="paragraph" w:styleId="T2"><w:name w:val="Titre 2"/></w:style>
   <w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
   <w:style w:type="table" w:styleId="Grille"><w:name w:val="Table Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`,
);

const read = (body: string) => readBody(body, { 'word/styles.xml': STYLES });
const first = (body: string) => {
  const [paragraph] = paragraphs(read(body).blocks);
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
};

describe('text of a Word file', () => {
  it('joins the runs that Word splits, and keeps bold and italic apart', () => {
    const { runs } = first(
      p(
        `${r('A', '<w:b/>')}<w:proofErr w:type="spellStart"/>${r('1', '<w:b/>')}${r(' – Audit')}${r(' vite', '<w:i/>')}`,
      ),
    );
    expect(runs).toEqual([{ text: 'A1', bold: true }, { text: ' – Audit' }, { text: ' vite', italic: true }]);
  });

  it('takes bold from styles, lets a run say no, and toggles a style on a style', () => {
    const bold = (body: string) => first(body).runs.map(({ bold }) => bold ?? false);
    expect(bold(p(r('x'), '<w:pStyle w:val="MonTitre"/>'))).toEqual([true]);
    expect(bold(p(r('x', '<w:b w:val="0"/>'), '<w:pStyle w:val="MonTitre"/>'))).toEqual([false]);
    expect(bold(p(r('x', '<w:rStyle w:val="Fort"/>')))).toEqual([true]);
    expect(bold(p(r('x', '<w:rStyle w:val="Fort"/>'), '<w:pStyle w:val="Titre1"/>'))).toEqual([false]);
    // The bold of a paragraph's mark is not that of its text.
    expect(bold(p(r('x'), '<w:rPr><w:b/></w:rPr>'))).toEqual([false]);
  });

  it('knows headings by their level, by the style they are based on, or by its name', () => {
    expect(first(p(r('x'), '<w:pStyle w:val="Titre1"/>'))).toMatchObject({ style: 'heading 1', outline: 1 });
    expect(first(p(r('x'), '<w:pStyle w:val="MonTitre"/>'))).toMatchObject({ style: 'titre maison', outline: 1 });
    expect(first(p(r('x'), '<w:pStyle w:val="T2"/>'))).toMatchObject({ outline: 2 });
    expect(first(p(r('x'), '<w:outlineLvl w:val="3"/>'))).toMatchObject({ outline: 4 });
    expect(first(p(r('x'), '<w:pStyle w:val="Titre1"/><w:outlineLvl w:val="9"/>')).outline).toBeUndefined();
    expect(first(p(r('x'))).style).toBeUndefined();
  });

  it('reads breaks, tabs, hyphens and symbols as characters', () => {
    const run = (content: string) => `<w:r>${content}</w:r>`;
    const text = (content: string) => textOf(first(p(content)));
    expect(text(`${r('a')}${run('<w:br/>')}${r('b')}${run('<w:tab/>')}${r('c')}`)).toBe('a\nb\tc');
    expect(text(`${r('e')}${run('<w:noBreakHyphen/>')}${r('CF')}${run('<w:softHyphen/>')}`)).toBe('e\u2011CF');
    expect(text(`${run('<w:sym w:font="Symbol" w:char="F0B7"/>')}${r(' point')}`)).toBe('• point');
    expect(text(`${run('<w:sym w:font="Wingdings" w:char="F0FC"/>')}${r('\uf0d8 suite')}`)).toBe('✓➢ suite');
    // A tab stop of the paragraph is no tab.
    expect(textOf(first(p(r('x'), '<w:tabs><w:tab w:val="left" w:pos="99"/></w:tabs>')))).toBe('x');
  });

  it('trims text that does not keep its spaces, and takes no line end of the file for one of the text', () => {
    expect(textOf(first(p('<w:r><w:t> un\n deux </w:t></w:r>')))).toBe('un  deux');
  });

  it('leaves hidden text out and says it', () => {
    const { blocks, remarks } = read(p(`${r('vu')}${r('caché', '<w:vanish/>')}`));
    expect(outline(blocks)).toEqual(['vu']);
    expect(remarks).toEqual([{ kind: 'hidden-text', count: 1, text: 'caché', place: { paragraph: 1 } }]);
  });

  it('drops empty paragraphs, but says that they were there and counts them', () => {
    const { blocks } = read(p(r('un')) + p('') + p(r('  ')) + p(r('deux')) + p(r('trois')));
    expect(paragraphs(blocks).map(({ afterBlank, place }) => [afterBlank, place.paragraph])).toEqual([
      [undefined, 1],
      [true, 4],
      [undefined, 5],
    ]);
  });

  it('keeps the result of fields, and follows links', () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { blocks } = readBody(
      p(`${field('REF _Toc1 \\h', 'le bloc 1')}${r(' et ')}${field('HYPERLINK "https://exemple.fr"', 'ici')}`) +
        p(`<w:hyperlink r:id="lien">${r('là')}</w:hyperlink><w:hyperlink w:anchor="C1">${r('C1')}</w:hyperlink>`) +
        p(`<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>`),
      {},
      { lien: 'https://exemple.org' },
    );
    expect(paragraphs(blocks).map(({ runs }) => runs)).toEqual([
      [{ text: 'le bloc 1 et ' }, { text: 'ici', link: 'https://exemple.fr' }],
      [
        { text: 'là', link: 'https://exemple.org' },
        { text: 'C1', link: '#C1' },
      ],
      [{ text: '3' }],
    ]);
  });

  it('loses no text to a field that does not end', () => {
    const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const { blocks, remarks } = read(p(r('avant') + begun + r('avalé')) + p(r('après')));
    expect(outline(blocks)).toEqual(['avant', 'après']);
    expect(remarks).toEqual([{ kind: 'unknown', count: 1, text: 'avalé', place: { paragraph: 1 } }]);
  });

  it('marks the paragraphs of a table of contents', () => {
    const toc = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-2" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const { blocks } = read(
      p(toc + r('Bloc 1')) + p(r('Bloc 2')) + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + p(r('Texte')),
    );
    expect(paragraphs(blocks).map(({ contents }) => contents)).toEqual([true, true, undefined]);
  });

  it('shows what form fields show', () => {
    const box = (checked: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${checked}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(textOf(first(p(`${box('<w:checked/>')}${r(' oui ')}${box('')}${r(' non')}`)))).toBe('☒ oui ☐ non');
  });

  it('reads through content controls, smart tags and ruby', () => {
    const inner = `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${r('champ')}</w:sdtContent></w:sdt><w:smartTag w:element="x">${r(' lieu')}</w:smartTag>`;
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>lu</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    const { blocks } = read(`<w:sdt><w:sdtContent>${p(inner)}${p(ruby)}</w:sdtContent></w:sdt>`);
    expect(outline(blocks)).toEqual(['champ lieu', 'base']);
    expect(paragraphs(blocks)[0]?.runs).toEqual([{ text: 'champ lieu' }]);
  });

  it('reads the strict variant of the format, and other prefixes', () => {
    const strict = `<doc:document xmlns:doc="http://purl.oclc.org/ooxml/wordprocessingml/main"><doc:body><doc:p><doc:pPr><doc:outlineLvl doc:val="1"/></doc:pPr><doc:r><doc:t>Strict</doc:t></doc:r></doc:p></doc:body></doc:document>`;
    const { blocks } = readBody('', { 'word/document.xml': strict });
    expect(blocks).toMatchObject([{ outline: 2, runs: [{ text: 'Strict' }] }]);
  });

  it('takes no element of another namespace for one of Word', () => {
    const foreign = p(`${r('vu')}<w:r><x:t xmlns:x="urn:autre">étranger</x:t></w:r>`);
    expect(outline(read(foreign).blocks)).toEqual(['vu']);
    const disguised = part('document', `<w:body xmlns:w="urn:autre">${p(r('faux'))}</w:body>`);
    expect(readBody('', { 'word/document.xml': disguised }).blocks).toEqual([]);
  });

  it('gives the title of the properties', () => {
    const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title> Mon référentiel &amp; moi </dc:title></cp:coreProperties>`;
    expect(readBody(p(r('x')), { 'docProps/core.xml': core }).title).toBe('Mon référentiel & moi');
    expect(readBody(p(r('x'))).title).toBeUndefined();
  });
});
