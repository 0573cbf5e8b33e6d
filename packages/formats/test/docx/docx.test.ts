import type { Certification } from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { ANNEXES, type DocxOptions, docx, lignesOf, passagesOf, tableau, texteLigne } from '../../src/index.js';
import { activite, bloc, certification, competence, critere, mention, texte } from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';
import { lintDocx } from './ooxml-linter.js';
import { readXml } from './xml-events.js';

function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  return content ? strFromU8(content) : '';
}

const documentOf = (model: Certification, options?: DocxOptions) => partOf(docx(model, options), 'word/document.xml');

/** The paragraphs of a part as plain text. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let inText = false;
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (inText) paragraphs.push((paragraphs.pop() ?? '') + event.text);
      continue;
    }
    if (event.name === 'w:t') inText = event.kind === 'open';
    if (event.name === 'w:p' && event.kind === 'open') paragraphs.push('');
  }
  return paragraphs;
}

/** The rows of the table of the form. */
function tableOf(xml: string): string {
  const rows = xml.slice(xml.indexOf('<w:tblCaption w:val="Référentiels'));
  return rows.slice(rows.indexOf('<w:tr>'), rows.indexOf('</w:tbl>'));
}

describe('a Word document', () => {
  it('breaks none of the invariants that Word relies on', () => {
    for (const mode of [undefined, 'draft', 'final'] as const) {
      expect(lintDocx(docx(riche(), { ...(mode && { mode }), titreEntree: () => 'Titre' }))).toEqual([]);
    }
    expect(lintDocx(docx(certification([])))).toEqual([]);
    expect(lintDocx(docx(certification([competence('C1')], { repertoire: 'RS' })))).toEqual([]);
  });

  it('prints each text as often as the layout says', () => {
    const layout = tableau(riche());
    const expected = new Map<string, number>();
    for (const { passage, emplacement } of passagesOf(layout)) {
      if (emplacement.zone === 'avant' || emplacement.zone === 'apres') continue;
      for (const line of lignesOf(passage).map(texteLigne)) expected.set(line, (expected.get(line) ?? 0) + 1);
    }
    const printed = paragraphsOf(tableOf(documentOf(riche())));
    expect(expected.size).toBeGreaterThan(50);
    for (const [line, count] of expected)
      expect([line, printed.filter((one) => one === line).length]).toEqual([line, count]);
  });

  it('repeats a heading of two rows and spans full-width rows over the grid', () => {
    const xml = tableOf(documentOf(riche()));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:gridSpan w:val="4"/>');
    expect(xml).toMatch(
      /<w:pStyle w:val="Heading2"\/><w:keepNext\/><\/w:pPr><w:bookmarkStart [^>]*\/><w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">Bloc 1 :/,
    );
  });

  it('starts each ordered list at its own number', () => {
    const numbering = partOf(docx(riche()), 'word/numbering.xml');
    const starts = [...numbering.matchAll(/startOverride w:val="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(starts)).toEqual(new Set(['1', '4']));
  });

  it('links catalogue entries and épreuves to the competences', () => {
    const xml = documentOf(riche(), {
      titreEntree: (_catalogue, entree) => (entree === 'A.5' ? 'Conception' : undefined),
    });
    expect(xml).toContain('<w:hyperlink w:anchor="C_C1" w:history="1">');
    const paragraphs = paragraphsOf(xml);
    for (const text of [
      'Correspondance avec e-CF',
      'Conception',
      'Correspondance avec ROME',
      'Liste des épreuves',
      'Cigref 1.6',
    ]) {
      expect(paragraphs).toContain(text);
    }
    expect(paragraphs).toContain('C1, C2, C3, C9');
  });

  it('identifies the certification, with its date in French', () => {
    const paragraphs = paragraphsOf(documentOf(riche()));
    for (const text of [
      'Certification d’essai',
      '1er décembre 2026',
      'Institut d’essai (SIRET\u00a073282932000074)',
      '326n, 326p',
      'architecte',
    ]) {
      expect(paragraphs).toContain(text);
    }
    expect(paragraphsOf(documentOf(riche(), { date: '2027-02-15' }))).toContain('15 février 2027');
    expect(paragraphsOf(documentOf(certification([])))).not.toContain('Date');
  });

  it('marks a draft on each page', () => {
    expect(partOf(docx(riche(), { mode: 'draft' }), 'word/header1.xml')).toContain('BROUILLON');
    expect(partOf(docx(riche()), 'word/header1.xml')).not.toContain('BROUILLON');
  });

  it('drops the characters that XML forbids, and only those', () => {
    const xml = documentOf(certification([competence('C1', [], { enonce: texte('a\u0000b\ud800c\uffffd & < > 😀') })]));
    expect(paragraphsOf(xml)).toContain('C1 abcd & < > 😀');
  });
});

describe('bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
    if (zone === undefined) delete process.env.TZ;
  });

  it('are the same for the same input, whatever the time zone', () => {
    const offsets = new Set<number>();
    const written = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((TZ) => {
      process.env.TZ = TZ;
      offsets.add(new Date(1980, 0, 1).getTimezoneOffset());
      const other = docx(riche(), { table: 'par-bloc', annexes: ANNEXES });
      return [docx(riche()), other].map((bytes) => Buffer.from(bytes).toString('base64')).join();
    });
    expect(offsets.size).toBe(3);
    expect(new Set(written).size).toBe(1);
  });

  it('bear the date of the source, or 1980', () => {
    expect(partOf(docx(riche()), 'docProps/core.xml')).toContain('2026-12-01T00:00:00Z');
    expect(partOf(docx(certification([])), 'docProps/core.xml')).toContain('1980-01-01T00:00:00Z');
    expect(partOf(docx(riche(), { date: '2027-02-15' }), 'docProps/core.xml')).toContain('2027-02-15T00:00:00Z');
  });
});

describe('a row taller than a page', () => {
  const tall = Array.from({ length: 60 }, (_, rank) =>
    critere(`Critère ${rank} qui tient sur une ligne ou deux de sa colonne étroite.`),
  );
  const rowsOf = (xml: string) => xml.split('<w:tr>').slice(1);

  it('may be split, and loses nothing', () => {
    const xml = documentOf(certification([activite('A1', [competence('C1', tall), competence('C2')])]));
    const row = rowsOf(xml).find((one) => one.includes('Critère 59'));
    expect(row).not.toContain('<w:cantSplit/>');
    expect(rowsOf(xml).find((one) => one.includes('Énoncé de C2'))).toContain('<w:cantSplit/>');
  });

  it('may be the last row of a merged cell that has more text than its rows', () => {
    const xml = documentOf(certification([bloc('B1', [...tall, competence('C1'), competence('C2')])]));
    expect(rowsOf(xml).find((one) => one.includes('Énoncé de C1'))).toContain('<w:cantSplit/>');
    expect(rowsOf(xml).find((one) => one.includes('Énoncé de C2'))).not.toContain('<w:cantSplit/>');
  });

  it('is sooner reached when the heading repeats a long statement', () => {
    const words = 'Quarante caractères de texte, ou presque. '.repeat(20);
    const one = (contenu: Certification['contenu']) =>
      documentOf(certification([...contenu, competence('C1', [critere(words)], { enonce: texte(words) })]));
    const lastRow = (xml: string) => rowsOf(tableOf(xml)).at(-1);
    expect(lastRow(one([]))).toContain('<w:cantSplit/>');
    expect(lastRow(one([mention('sous les modalités', 'Une longue mention. '.repeat(35))]))).not.toContain(
      '<w:cantSplit/>',
    );
  });

  it('in the heading is not repeated on each page', () => {
    const long = mention('sous les modalités', 'Une longue mention. '.repeat(60));
    expect(documentOf(certification([long, competence('C1')]))).not.toContain('<w:tblHeader/>');
  });
});
