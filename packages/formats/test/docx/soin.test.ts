import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COULEURS } from '../../src/docx/couleurs.js';
import { ANNEXES, docx } from '../../src/index.js';
import { riche } from '../tableau/riche.js';
import { documentOf } from './document-xml.js';

const bytes = docx(riche(), { annexes: ANNEXES, mode: 'draft' });
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const part = (name: string) => parts[name] ?? '';

/** Contrast of two colours, by the formula of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = [0, 2, 4]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The checklist of a professional document: reference/word.md § 4. */
describe('the Word document', () => {
  it('begins with its content types', () => {
    expect(Object.keys(unzipSync(bytes))[0]).toBe('[Content_Types].xml');
  });

  it('says what it is, whose it is, in which language, since when', () => {
    const core = part('docProps/core.xml');
    for (const property of ['dc:title', 'dc:subject', 'dc:creator', 'cp:keywords']) {
      expect(core).toMatch(new RegExp(`<${property}>[^<]+</${property}>`));
    }
    expect(core).toContain('<dc:language>fr-FR</dc:language>');
    expect(core.match(/2026-12-01T00:00:00Z/g)).toHaveLength(2);
    expect(part('docProps/app.xml')).toContain('<Company>Institut d’essai, Second institut</Company>');
  });

  it('is laid out as by a current Word, in French, and asks nothing when it opens', () => {
    const settings = part('word/settings.xml');
    expect(settings).toMatch(/w:name="compatibilityMode" [^>]*w:val="15"/);
    expect(settings).toContain('<w:themeFontLang w:val="fr-FR"/>');
    expect(settings).toContain('<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>');
    expect(settings).not.toContain('updateFields');
  });

  it('uses the built-in styles by the names that Word knows, in French', () => {
    const styles = part('word/styles.xml');
    const builtIn = ['Normal', 'Title', 'heading 1', 'heading 2', 'toc 1', 'toc 2', 'TOC Heading', 'header', 'footer'];
    for (const name of [...builtIn, 'Hyperlink', 'Normal Table', 'Default Paragraph Font', 'No List']) {
      const style = new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>`).exec(styles)?.[0];
      expect(style, name).toBeDefined();
      expect(style).not.toContain('customStyle');
    }
    expect(styles).toMatch(/<w:lang w:val="fr-FR"/);
    expect(styles).toMatch(/w:val="heading 1".*?<w:keepNext\/><w:keepLines\/>.*?<w:outlineLvl w:val="0"\/>/);
  });

  it('says of every table what it is and how it is laid out, once each', () => {
    const tables = part('word/document.xml').split('<w:tbl>').slice(1);
    expect(tables.length).toBeGreaterThan(5);
    const captions = tables.map((table) => {
      expect(table).toMatch(/<w:tblDescription w:val="[^"]{20,}"\/>/);
      return /<w:tblCaption w:val="([^"]+)"\/>/.exec(table)?.[1];
    });
    expect(new Set(captions).size).toBe(tables.length);
  });

  it('repeats the heading of every table that has one, and calls no other row a heading', () => {
    for (const table of part('word/document.xml').split('<w:tbl>').slice(1)) {
      const [first = ''] = table.split('<w:tr>').slice(1);
      expect(/w:firstRow="1"/.test(table), table.slice(0, 300)).toBe(first.includes('<w:tblHeader/>'));
    }
  });

  it('has inks that stand out on their backgrounds', () => {
    expect(contrast(COULEURS.surEnTete, COULEURS.enTete)).toBeGreaterThan(11);
    for (const fond of [COULEURS.bloc, COULEURS.option, COULEURS.annexe]) {
      expect(contrast('000000', fond)).toBeGreaterThan(11);
      expect(contrast(COULEURS.encre, fond)).toBeGreaterThan(7);
      expect(contrast('0B4F9E', fond)).toBeGreaterThan(4.5);
    }
    expect(contrast(COULEURS.brouillon, 'FFFFFF')).toBeGreaterThan(4.5);
  });

  it('draws the statutory definition as one box, its key words in bold, its law as a link', () => {
    const box = part('word/document.xml').match(/<w:p><w:pPr><w:pStyle w:val="Encadre"\/>.*?<\/w:p>/g) ?? [];
    expect(box).toHaveLength(2);
    expect(box[1]?.match(/<w:b\/>/g)).toHaveLength(3);
    const id = /<w:hyperlink r:id="([^"]+)"/.exec(box[0] ?? '')?.[1];
    expect(part('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${id}" [^>]*Target="https://www.legifrance.gouv.fr/[^"]+" TargetMode="External"`),
    );
  });

  it('numbers its pages by fields that already show a value', () => {
    for (const field of ['PAGE', 'NUMPAGES']) {
      expect(part('word/footer1.xml')).toMatch(
        new RegExp(`> ${field} <.*?"separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r>`),
      );
    }
  });

  it('links to each competence by a bookmark that exists', () => {
    const xml = documentOf(riche(), { annexes: ANNEXES });
    const marks = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1]));
    const anchors = [...xml.matchAll(/<w:hyperlink w:anchor="([^"]+)"/g)].map((match) => match[1]);
    expect(anchors.length).toBeGreaterThan(15);
    expect(anchors.filter((anchor) => !marks.has(anchor))).toEqual([]);
  });
});
