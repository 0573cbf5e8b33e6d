import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { lintDocx } from '../../../packages/formats/test/docx/ooxml-linter.js';
import { VARIANTES } from '../support/documents.js';
import { infoOf, languageOf, lostWords, outlineOf, pagesOf, structureOf } from '../support/pdf.js';
import { words } from '../support/table.js';
import { validate } from '../support/validator.js';

const out = inject('out');
const pdf = (name: string) => join(out, `${name}.pdf`);
const readOf = (name: string) => {
  const read = inject('read')[name];
  if (!read) throw new Error(name);
  return read;
};

describe.each(VARIANTES)('the export $options of $stem', ({ name, options }) => {
  const path = join(out, `${name}.docx`);
  const read = readOf(name);

  it('is sound for the Open XML SDK, for our linter and for python-docx', () => {
    expect(validate(path)).toMatchObject({ ok: true, errors: [] });
    expect(lintDocx(readFileSync(path))).toEqual([]);
    expect(read.tables.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('loses no word in the PDF of LibreOffice', () => {
    expect(lostWords(read.paragraphs.join('\n'), pagesOf(pdf(name)).join('\n'))).toEqual({});
    expect(read.paragraphs.join(' ').length).toBeGreaterThan(5000);
  });

  it('is tagged, titled, in French, with headings of tables and of the text', () => {
    expect(infoOf(pdf(name))).toMatchObject({ Tagged: 'yes' });
    expect(infoOf(pdf(name)).Title).toMatch(/^Référentiels/);
    expect(languageOf(pdf(name))).toBe('fr-FR');
    const tags = structureOf(pdf(name));
    expect(tags.get('Table')).toBe(read.tables.length);
    expect(tags.get('TH')).toBeGreaterThan(8);
    expect(tags.get('H1')).toBeGreaterThan(1);
    expect(tags.get('LI')).toBeGreaterThan(5);
  });

  it('has in the outline of the PDF what its table of contents names', () => {
    const outline = outlineOf(pdf(name)).map(words);
    for (const entry of read.contents) expect(outline).toContain(words(entry));
  });

  it('says on each page that it is a draft, and only then', () => {
    const pages = pagesOf(pdf(name));
    const marked = pages.filter((page) => page.includes('BROUILLON'));
    expect(marked).toHaveLength(options.includes('--draft') ? pages.length : 0);
  });
});

it('a table for each bloc repeats its heading on each page that it covers', () => {
  const read = readOf('par-bloc-annexes');
  const blocs = read.tables.filter(({ caption }) => caption.startsWith('Référentiels'));
  expect(blocs).toHaveLength(5);
  for (const { rows } of blocs) expect(rows.map(({ header }) => header).lastIndexOf(true)).toBe(1);
  const pages = pagesOf(pdf('par-bloc-annexes'));
  const from = pages.findIndex((page) => page.includes('RÉFÉRENTIEL D’ACTIVITÉS'));
  const to = pages.findIndex((page) => page.includes('Niveau visé'));
  expect(to - from).toBeGreaterThan(4);
  for (const page of pages.slice(from, to - 1)) expect(page).toContain('CRITÈRES D’ÉVALUATION');
});

it('the pages of a form of three short columns stand upright', () => {
  expect(infoOf(pdf('portrait-brouillon'))['Page size']).toMatch(/^595\.\d+ x 841\.\d+ pts/);
  expect(infoOf(pdf('par-bloc-options'))['Page size']).toMatch(/^841\.\d+ x 595\.\d+ pts/);
});
