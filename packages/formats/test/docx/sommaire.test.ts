import { describe, expect, it } from 'vitest';
import { bloc, certification, choix, competence, epreuve, option } from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';
import { documentOf, textOf } from './document-xml.js';

const tocOf = (xml: string) => /<w:sdt>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? '';
const entriesOf = (xml: string) =>
  [...tocOf(xml).matchAll(/<w:pStyle w:val="TOC([12])"\/>.*?<w:hyperlink w:anchor="([^"]+)".*?<\/w:p>/gs)].map(
    ([entry, niveau, ancre]) => ({ niveau, ancre, texte: textOf(entry) }),
  );

/** The headings of the first two levels, in the order of the document, with the bookmarks around their words. */
const headingsOf = (xml: string) =>
  [...xml.matchAll(/<w:pStyle w:val="Heading([12])"\/>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([paragraph, niveau]) => ({
    niveau,
    ancre: /w:name="(_Toc\d+)"/.exec(paragraph)?.[1],
    texte: textOf(paragraph),
  }));

describe('the table of contents', () => {
  it.each(['unique', 'par-bloc'] as const)(
    'lists the headings that Word would find, as links to them (%s)',
    (table) => {
      const annexes = ['ecf', 'couverture', 'epreuves', 'journal'] as const;
      const xml = documentOf(riche(), { table, annexes });
      const entries = entriesOf(xml);
      expect(entries).toEqual(headingsOf(xml));
      expect(entries.map(({ texte }) => texte)).toEqual(
        expect.arrayContaining(['5 – RÉFÉRENTIELS', 'Bloc 1 : Intitulé de B1', 'Liste des épreuves']),
      );
      expect(new Set(entries.map(({ ancre }) => ancre)).size).toBe(entries.length);
    },
  );

  it('is a field that is filled, in one piece and not marked to be computed: Word asks nothing', () => {
    const toc = tocOf(documentOf(riche()));
    expect(toc).toContain(' TOC \\o "1-2" \\n \\h \\z \\u ');
    expect([...toc.matchAll(/w:fldCharType="(\w+)"/g)].map((match) => match[1])).toEqual(['begin', 'separate', 'end']);
    expect(toc).not.toMatch(/w:dirty|PAGEREF/);
    expect(toc).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  });

  it('is left out where there is little to navigate', () => {
    expect(tocOf(documentOf(certification([competence('C1')], { epreuves: [epreuve('E1')] })))).toBe('');
    const blocs = ['B1', 'B2', 'B3'].map((code) => bloc(code, [competence(`C${code}`)]));
    expect(entriesOf(documentOf(certification(blocs)))).toHaveLength(4);
  });

  it('leaves out deeper headings, and titles that have no words', () => {
    const spe = choix('S', [option('O1', [competence('C1')]), option('O2', [competence('C2')])]);
    const texts = entriesOf(documentOf(certification([bloc('B1', [spe]), bloc('B2', []), bloc('B3', [])]))).map(
      ({ texte }) => texte,
    );
    expect(texts).toEqual(['5 – RÉFÉRENTIELS', 'B1 Intitulé de B1', 'B2 Intitulé de B2', 'B3 Intitulé de B3']);
  });
});
